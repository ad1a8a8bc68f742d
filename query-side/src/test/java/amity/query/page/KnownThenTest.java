package amity.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import amity.message.query.KnownAt;
import amity.message.query.Names;
import amity.message.query.Viewpoint;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What did we believe at a moment about a day? */
class KnownThenTest extends PageTest {

    private static final Tie.Place GYOR =
            new Tie.Place("gyor", new Names("Győr", "杰尔", null), "HU", 47.7, 17.6, List.of());

    @BeforeEach
    void aFriendship() {
        ledger.places.add(GYOR);
        ledger.ties.add(Tie.sisterSince(GYOR, "1994"));
    }

    @Test
    void theBannerSaysWhatIsShown() {
        String address = "/?asOf=2016-12-31&knownAt=@370";

        assertThat(in("en").html(address))
                .contains("As of 31 December 2016, as it was known on 20 November 2026, 11:18 (entry no. 370).")
                .contains("href=\"/compare?from=2016-12-31&amp;fromKnown=@370&amp;to=2016-12-31\"")
                .contains("id=\"known-banner-now\" href=\"/?asOf=2016-12-31\"");
        assertThat(in("zh").html(address)).contains("截至2016年12月31日，按2026年11月20日 11:18当时所知（第370条）。");
        assertThat(in("en").html("/partners/gyor?knownAt=@370")).contains("as it was known on 20 November 2026, 11:18");
        assertThat(in("en").html("/backdated?knownAt=@370")).contains("as it was known on 20 November 2026, 11:18");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/partners/gyor", "/backdated", "/?knownAt=now"})
    void thereIsNoBannerForWhatIsKnownNow(String address) {
        assertThat(in("en").html(address)).containsPattern("id=\"known-banner\"[^>]* hidden=\"hidden\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/partners/gyor"})
    void everyQuestionIsAskedFromThere(String path) {
        in("en").get(path + "?asOf=2016-12-31&knownAt=2026-11-20T11:18");

        assertThat(ledger.asked).isNotEmpty().allSatisfy(at -> {
            assertThat(at.asOf()).isEqualTo("2016-12-31");
            assertThat(at.knownAt()).isEqualTo(KnownAt.instant(Instant.parse("2026-11-20T03:18:00Z")));
        });
    }

    @Test
    void withoutADayItIsTheDayOfTheKnowledge() {
        assertThat(in("en").html("/?entry=370")).contains("As of 20 November 2026", "up to entry no. 370");
        assertThat(ledger.asked).extracting(Viewpoint::asOf).allMatch(day -> day != null && day.getDayOfMonth() == 20);
    }

    @Test
    void linksFormsAndTheSliderKeepBoth() {
        String page = in("en").html("/?asOf=2016-12-31&knownAt=@370");

        assertThat(page)
                .contains("href=\"/partners/gyor?asOf=2016-12-31&amp;knownAt=@370\"")
                .contains("href=\"/?asOf=2016-12-31&amp;knownAt=@370&amp;sort=name\"")
                .contains("href=\"/backdated?asOf=2016-12-31&amp;knownAt=@370\"");
        assertThat(between(page, "id=\"as-of\"", "</form>")).contains(hidden("knownAt", "@370"));
        assertThat(between(page, "id=\"known-form\"", "</form>"))
                .contains(hidden("asOf", "2016-12-31"))
                .doesNotContain(hidden("knownAt", "@370"));
        assertThat(between(page, "id=\"roster-filter\"", "</form>"))
                .contains(hidden("asOf", "2016-12-31"), hidden("knownAt", "@370"));
        assertThat(in("en").html("/?go=year&year=1999&asOf=2016-12-31&knownAt=@370"))
                .contains("As of 31 December 1999, as it was known on 20 November 2026");
        assertThat(in("en").html("/partners/gyor?asOf=2016-12-31&knownAt=@370"))
                .contains("id=\"back\" href=\"/?asOf=2016-12-31&amp;knownAt=@370\"");
    }

    @Test
    void theFieldsHoldWhatWasAsked() {
        assertThat(in("en").html("/?knownAt=2026-11-20T03:18:30Z")).contains("value=\"2026-11-20T11:18:30\"");
        assertThat(in("en").html("/?knownAt=@370"))
                .containsPattern("id=\"known-entry\"[^>]* value=\"370\"")
                .containsPattern("id=\"known-at\"[^>]* value=\"\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "knownAt=nonsense | “nonsense” is not a moment (write it as 2026-11-25 11:18). | “nonsense”不是有效时刻",
                "knownAt=2100-01-01T00:00 | 1 January 2100, 00:00 is still to come | 2100年1月1日 00:00尚未到来",
                "entry=9999 | There is no entry no. 9999 yet; the last is no. 412. | 还没有第9999条，最后一条是第412条。",
                "entry=%3Cb%3E | “&lt;b&gt;” is not the number of an entry | “&lt;b&gt;”不是有效的登记序号"
            })
    void whatCannotBeIsSaidBesideTheField(String asked, String english, String chinese) {
        assertThat(in("en").html("/?" + asked))
                .containsPattern("id=\"known-problem\"[^>]*>" + Pattern.quote(english))
                .containsPattern("<details id=\"known\"[^>]* open")
                .containsPattern("id=\"known-banner\"[^>]* hidden");
        assertThat(in("zh").html("/partners/gyor?" + asked)).contains(chinese);
        assertThat(ledger.asked).allMatch(at -> at.knownAt().isNow());
    }

    @Test
    void htmxGetsTheBannerAndTheControl() {
        String part = in("en").get("/?asOf=2016-12-31&knownAt=@370", "HX-Request", "true")
                .body();

        assertThat(part)
                .contains("id=\"known-banner\"", "id=\"known-summary\"", "id=\"known-rest\"", "id=\"places\"")
                .contains("data-known-entry=\"370\"")
                .contains(
                        "sister cities 1, friendly exchange cities 0, letters of intent 0. As of 31 December 2016, as")
                .doesNotContain("<html", "id=\"known-at\"");
    }

    @Test
    void aPartnerThatWasNotRegisteredThenIsNoError() {
        var answer = in("en").get("/partners/gyor?knownAt=@5");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .contains("The ledger had no entry about Győr yet (as known: 2 November 2026, 09:00).")
                .contains("href=\"/partners/gyor\"");
        assertThat(in("en").html("/partners/nope?knownAt=@5")).contains("There is no such page");
    }

    @Test
    void whatIsNotKnownYetAsksForAMoment() {
        ledger.late = true;

        var answer = in("en").get("/?asOf=2016-12-31&min-position=412");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
        assertThat(answer.headers().firstValue("HX-Redirect")).hasValue("/?asOf=2016-12-31&min-position=412");
        assertThat(answer.body())
                .contains("Just a moment", "entry no. 412; the ledger is being read and has come to no. 400")
                .contains("href=\"/?asOf=2016-12-31&amp;min-position=412\"", "id=\"places\"");
        assertThat(in("zh").html("/")).contains("请稍候");
    }

    @Test
    void aPageMayHaveToKnowOfAnEntry() {
        in("en").get("/?min-position=412");

        assertThat(ledger.asked).extracting(Viewpoint::minPosition).containsOnly(412L);
        assertThat(in("en").html("/?min-position=x")).contains("As of 23 November 2026");
        assertThat(in("en").html("/?min-position=412")).doesNotContain("partners/gyor?min-position");
    }

    private static String hidden(String name, String value) {
        return "<input type=\"hidden\" name=\"" + name + "\" value=\"" + value + "\">";
    }

    private static String between(String page, String start, String end) {
        int from = page.indexOf(start);
        return page.substring(from, page.indexOf(end, from));
    }
}
