package amity.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import amity.message.query.Change;
import amity.message.query.Names;
import amity.message.value.EdtfDate;
import amity.message.value.Tier;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartnerPageTest extends PageTest {

    private static final Tie.Place OITA =
            new Tie.Place("oita", new Names("Oita", "大分", "大分市"), "JP", 33.23333, 131.6, List.of("Ōita", "<b>"));

    @Test
    void showsWhoItIsAndAllThatWasRecorded() {
        ledger.places.add(OITA);
        ledger.ties.add(Tie.sisterSince(OITA, "1979-09-07"));
        ledger.changes.put("oita", List.of(change("https://a.example/x; javascript:alert(1)")));

        String page = in("en").html("/partners/oita");

        assertThat(in("en").text("/partners/oita", "about"))
                .contains("Country Japan", "Also called Ōita &lt;b&gt;", "Position 33.23° N, 131.60° E");
        assertThat(in("en").text("/partners/oita", "tie")).contains("Sister city", "Since 7 September 1979");
        assertThat(in("en").text("/partners/oita", "history"))
                .contains("1 Signed Tie Sister city 7 September 1979 2026-11-20 17:30 entry no. 7 chen")
                .contains("Note: by hand");
        assertThat(page)
                .contains("<a href=\"https://a.example/x\" rel=\"noopener noreferrer\">https://a.example/x</a>")
                .doesNotContain("href=\"javascript");
        assertThat(in("zh").text("/partners/oita", "history")).contains("结好 层次 国际友好城市 1979年9月7日");
        assertThat(in("en").text("/partners/oita?asOf=1970-01-01", "tie"))
                .contains("As of 1 January 1970 there was no tie");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "banana | “banana” is not a day of the calendar",
                "2100-01-01 | 1 January 2100 is still to come",
                "%3Cscript%3E | “&lt;script&gt;” is not a day of the calendar"
            })
    void aDayThatCannotBeIsSaid(String asOf, String problem) {
        ledger.places.add(OITA);

        assertThat(in("en").html("/partners/oita?asOf=" + asOf))
                .containsPattern("role=\"alert\">" + Pattern.quote(problem));
        assertThat(in("en").html("/partners/oita?asOf=2016-12-31")).doesNotContainPattern("role=\"alert\">[^<]");
    }

    @Test
    void aTieThatHasEndedIsNotCalledNone() {
        ledger.places.add(OITA);
        ledger.changes.put(
                "oita",
                List.of(
                        turn(1, "amity.FriendshipSigned", "1999-09-06"),
                        turn(2, "amity.FriendshipTerminated", "2010"),
                        turn(3, "amity.FriendshipSigned", "2012-01-01"),
                        turn(4, "amity.FriendshipTerminated", "2021-07-21")));

        assertThat(in("en").text("/partners/oita", "tie")).contains("The tie ended 21 July 2021.");
        assertThat(in("zh").text("/partners/oita", "tie")).contains("已于2021年7月21日终止。");
        assertThat(in("en").text("/partners/oita?asOf=2011-05-01", "tie")).contains("The tie ended 2010.");
        assertThat(in("en").text("/partners/oita?asOf=1990-01-01", "tie")).contains("there was no tie");
    }

    @Test
    void anEndWithoutADateIsSaidToo() {
        ledger.places.add(OITA);
        ledger.changes.put("oita", List.of(turn(2, "amity.FriendshipTerminated", null)));

        assertThat(in("en").text("/partners/oita", "tie")).contains("The tie has ended; on what day is unknown.");
    }

    @Test
    void aPartnerWithoutHistoryHasAPage() {
        ledger.places.add(OITA);

        assertThat(in("en").text("/partners/oita", "history")).contains("Nothing is on record yet.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/partners/nope", "/partners/-", "/partners/%3Cscript%3E", "/nowhere"})
    void whatIsNotThereIsSaidKindly(String path) {
        var answer = in("zh").get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("没有这个页面", "友城台账", "lang=\"zh-CN\"").doesNotContain("Exception");
    }

    @Test
    void aFailureTellsNothingOfItsInside() {
        ledger.places.add(OITA);
        ledger.changes.put("oita", List.of(brokenChange()));

        var answer = in("en").get("/partners/oita");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("Something went wrong", "Amity").doesNotContain("Exception", "at amity.");
    }

    private static Change change(String source) {
        return new Change(
                7,
                "partner/oita",
                1,
                "amity.FriendshipSigned",
                EdtfDate.of("1979-09-07"),
                Instant.parse("2026-11-20T09:30:00Z"),
                "chen",
                source,
                "by hand",
                null,
                null,
                Map.of("tier", Tier.SISTER_CITY));
    }

    private static Change turn(long position, String event, @Nullable String effective) {
        return new Change(
                position,
                "partner/oita",
                position,
                event,
                effective == null ? null : EdtfDate.of(effective),
                Instant.parse("2026-11-20T09:30:00Z"),
                "chen",
                "x",
                null,
                null,
                null,
                Map.of());
    }

    /** A time beyond all calendars cannot be written down. */
    private static Change brokenChange() {
        return new Change(
                7,
                "partner/oita",
                1,
                "amity.FriendshipSigned",
                null,
                Instant.MAX,
                "chen",
                "x",
                null,
                null,
                null,
                Map.of());
    }
}
