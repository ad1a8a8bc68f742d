package amity.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import amity.message.query.Names;
import amity.message.query.TieStatus;
import amity.message.value.Direction;
import amity.message.value.EdtfDate;
import amity.message.value.Level;
import amity.message.value.Tier;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomePageTest extends PageTest {

    private static final Tie.Place OITA =
            new Tie.Place("oita", new Names("Oita", "大分", "大分市"), "JP", 33.2, 131.6, List.of());
    private static final Tie.Place PITTSBURGH =
            new Tie.Place("pittsburgh", new Names("Pittsburgh", "匹兹堡", "Pittsburgh"), "US", 40.4, -80.0, List.of());
    private static final Tie.Place SUWON =
            new Tie.Place("suwon", new Names("Suwon", "水原", "수원시"), "KR", null, null, List.of());

    @Test
    void sayWhatIsCertainAndWhatIsPossible() {
        ledger.ties.add(Tie.sisterSince(OITA, "1979-09-07"));
        ledger.ties.add(Tie.sisterSince(PITTSBURGH, "1982-09"));
        ledger.ties.add(new Tie(SUWON, Tier.FRIENDLY_EXCHANGE_CITY, TieStatus.SUSPENDED, null, null));

        assertThat(in("en").text("/?asOf=1982-09-15", "roster"))
                .contains("3 entries")
                .contains("Oita 大分 · 大分市 Japan Japan Sister city 7 September 1979 In force")
                .contains("Pittsburgh 匹兹堡 United States United States Sister city Possible September 1982")
                .contains("Suwon 水原 · 수원시 South Korea South Korea Friendly exchange city Possible Suspended unknown");
        assertThat(in("zh-CN").text("/?asOf=1982-09-15", "roster"))
                .contains("共 3 条")
                .contains("大分 Oita · 大分市 日本 日本 国际友好城市 1979年9月7日 存续")
                .contains("匹兹堡 Pittsburgh 美国 美国 国际友好城市 可能 1982年9月")
                .contains("水原 Suwon · 수원시 韩国 韩国 友好交流城市 可能 中止 不详");
        assertThat(in("en").text("/?asOf=1982-09-15", "figures"))
                .contains("Sister cities 1 +1 possible")
                .contains("Friendly exchange cities 0 +1 possible")
                .contains("Countries and regions 1 +2 possible");
    }

    @Test
    void aYearStaysAYearAndDoubtIsShown() {
        ledger.ties.add(Tie.sisterSince(OITA, "1984"));
        ledger.ties.add(Tie.sisterSince(PITTSBURGH, "2016?"));

        assertThat(in("en").text("/", "roster"))
                .contains("Sister city 1984 In force")
                .contains("2016 (uncertain)");
    }

    @Test
    void sayWhenThereWasNone() {
        ledger.ties.add(Tie.sisterSince(OITA, "1979-09-07"));

        assertThat(in("en").text("/?asOf=1970-01-01", "roster"))
                .contains("As of 1 January 1970 there was no friendship yet.");
        assertThat(in("zh").html("/?asOf=1970-01-01"))
                .contains("截至1970年1月1日，尚未结好。", "截至当日没有团组记录。", "截至当日没有荣誉记录。", "当日尚无友城。");
        assertThat(in("en").text("/?q=nowhere", "roster")).contains("0 of 1 entries", "No entry fits the filter.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1982-13-01 | “1982-13-01” is not a day of the calendar",
                "2031-01-01 | 1 January 2031 is still to come",
                "%3Cscript%3E | “&lt;script&gt;” is not a day of the calendar"
            })
    void aDayThatCannotBeShowsToday(String asOf, String problem) {
        ledger.ties.add(Tie.sisterSince(OITA, "1979-09-07"));

        var answer = in("en").get("/?asOf=" + asOf);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(problem, "As of 23 November 2026").doesNotContain("<script>");
    }

    @Test
    void chineseSaysDaysAndTimesAsTheyAreSaid() {
        assertThat(in("zh").html("/?asOf=2100-01-01")).contains("2100年1月1日尚未到来", "所有时间均为北京时间。");
        assertThat(in("zh").html("/?asOf=banana")).contains("（请按“2016-12-31”的格式填写）");
    }

    @Test
    void theRosterIsFilteredWhileTyping() {
        assertThat(in("en").html("/")).contains("input changed delay:300ms from:#filter-q");
    }

    @Test
    void theSliderWorksWithoutScript() {
        assertThat(in("en").html("/?go=year&year=1999&asOf=2016-12-31")).contains("As of 31 December 1999");
    }

    @Test
    void linksKeepTheDay() {
        ledger.ties.add(Tie.sisterSince(OITA, "1979-09-07"));

        assertThat(in("en").html("/?asOf=1982-09-15")).contains("href=\"/partners/oita?asOf=1982-09-15\"");
        assertThat(in("en").html("/")).contains("href=\"/partners/oita\"").doesNotContain("/partners/oita?");
    }

    @Test
    void rowsAreSortedAndFiltered() {
        ledger.ties.add(Tie.sisterSince(PITTSBURGH, "1982-09"));
        ledger.ties.add(Tie.sisterSince(OITA, "1979-09-07"));
        ledger.ties.add(new Tie(SUWON, Tier.FRIENDLY_EXCHANGE_CITY, TieStatus.ACTIVE, null, null));

        assertThat(order("/")).containsExactly("oita", "pittsburgh", "suwon");
        assertThat(order("/?sort=name&dir=desc")).containsExactly("suwon", "pittsburgh", "oita");
        assertThat(order("/?sort=country")).containsExactly("oita", "suwon", "pittsburgh");
        assertThat(order("/?sort=since&dir=desc")).containsExactly("pittsburgh", "oita", "suwon");
        assertThat(order("/?tier=FRIENDLY_EXCHANGE_CITY")).containsExactly("suwon");
        assertThat(order("/?q=%E6%97%A5%E6%9C%AC")).containsExactly("oita");
        assertThat(order("/?sort=nonsense&tier=nonsense&by=nonsense")).hasSize(3);
        assertThat(in("en").html("/?sort=country"))
                .contains("<nav class=\"sort-by\" aria-label=\"Sort by\">")
                .contains("id=\"sort-by-country\" href=\"/?sort=country&amp;dir=desc\"")
                .containsPattern("id=\"sort-by-country\"[^>]*aria-current=\"true\"");
        assertThat(in("en").html("/?sort=name"))
                .contains("<th scope=\"col\" class=\"column-name\" aria-sort=\"ascending\">")
                .contains("href=\"/?sort=name&amp;dir=desc\"");
    }

    @Test
    void aNameIsNeverMarkup() {
        String evil = "<script>alert(1)</script>\"'><img src=x>";
        ledger.ties.add(Tie.sisterSince(
                new Tie.Place("evil", new Names(evil, evil, evil), "JP", 33.2, 131.6, List.of(evil)), "1979"));

        String page = in("en").html("/?q=%3Cscript%3Ealert(1)");

        assertThat(page).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert", "<img src=x>");
        assertThat(page).doesNotContainPattern("aria-label=\"<");
    }

    @Test
    void theMapShowsWhoHasAPosition() {
        ledger.ties.add(Tie.sisterSince(OITA, "1979-09-07"));
        ledger.ties.add(Tie.sisterSince(PITTSBURGH, "2026"));
        ledger.ties.add(Tie.sisterSince(SUWON, "1990"));

        String page = in("en").html("/");

        assertThat(page)
                .contains("aria-label=\"Oita, Japan: Sister city, since 7 September 1979\"")
                .contains("aria-label=\"Pittsburgh, United States: possibly Sister city, since 2026\"")
                .contains("class=\"dot-face tier-SISTER_CITY possible\"")
                .contains("Not on the map, position unknown: 1")
                .doesNotContain("aria-label=\"Suwon");
    }

    @Test
    void visitsWithoutAYearStandApart() {
        ledger.visits.add(visit(Direction.INBOUND, Level.HEAD_OF_CITY, "1998-06"));
        ledger.visits.add(visit(Direction.OUTBOUND, Level.DEPARTMENT, "1998"));
        ledger.visits.add(visit(Direction.INBOUND, Level.DEPARTMENT, "2007/2009"));
        ledger.visits.add(new StubLedger.Visit(Direction.INBOUND, null, null));

        assertThat(in("en").text("/", "visits-chart"))
                .contains("2007 to 2009 1", "Year unknown 0 (+1 possible)")
                .contains("Year Inbound Outbound Total 1998 1 1 2");
        assertThat(in("en").text("/?by=level", "visits-chart"))
                .contains("Year Mayor or speaker Departments Total 1998 1 1 2");
        assertThat(in("en").text("/?asOf=1998-07-01", "visits-chart"))
                .contains("1998 1 0 (+1 possible) 1 (+1 possible)");
        assertThat(in("en").html("/")).contains("data-chart=\"{&quot;years&quot;:[1979,");
    }

    @Test
    void everythingWrittenLoadsFromHere() {
        WuhanSample.into(ledger);

        String page = in("en").html("/");
        List<String> loaded = Pattern.compile("<(?:script|link|img)\\b[^>]*?(?:src|href)=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(loaded).hasSizeGreaterThan(6).allSatisfy(address -> {
            assertThat(address).matches("/assets/.*-[0-9a-f]{32}\\.(css|js|svg)");
            var asset = in("en").get(address);
            assertThat(asset.statusCode()).isEqualTo(200);
            assertThat(asset.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public");
        });
        assertThat(page).doesNotContain("<script>").doesNotContainPattern("\\son[a-z]+=\"");
    }

    @Test
    void htmxGetsOnlyWhatChanges() {
        WuhanSample.into(ledger);

        var answer = in("en").get("/?asOf=2016-12-31&lang=en", "HX-Request", "true");

        assertThat(answer.body())
                .contains("id=\"board\"")
                .contains("As of 31 December 2016: sister cities 23, friendly exchange cities 13 (+3 possible)")
                .contains("id=\"as-of-problem\"", "id=\"languages\"", "href=\"?asOf=2016-12-31&amp;lang=zh\"")
                .doesNotContain("<html", "id=\"as-of-day\"");
        assertThat(answer.headers().allValues("Vary")).contains("HX-Request");
        assertThat(in("en").get("/").body()).doesNotContain("hx-swap-oob");
    }

    @Test
    void theUserCanSeeWhoIsLoggedIn() {
        assertThat(in("en").html("/"))
                .contains("action=\"/logout\"", ">demo<")
                .doesNotContain("type=\"hidden\" name=\"_csrf\"");
    }

    private List<String> order(String path) {
        return Pattern.compile("<tr data-partner=\"([a-z]+)\"")
                .matcher(in("en").html(path))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static StubLedger.Visit visit(Direction direction, Level level, String date) {
        return new StubLedger.Visit(direction, level, EdtfDate.of(date));
    }
}
