package amity.query.page;

import static amity.query.page.Recorded.stated;
import static org.assertj.core.api.Assertions.assertThat;

import amity.message.query.BackdatedEntry;
import amity.message.query.KnownAt;
import amity.message.query.Names;
import amity.message.value.PartnerId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was recorded long after it took place. */
class BackdatedPageTest extends PageTest {

    private void record(int entries, long daysLate) {
        ledger.places.add(new Tie.Place("gyor", new Names("Győr", "杰尔", null), "HU", 47.7, 17.6, List.of()));
        for (int i = 0; i < entries; i++) {
            recorded.backdated.add(new BackdatedEntry(
                    daysLate,
                    List.of(new PartnerId("gyor")),
                    stated(230 + i, "partner/gyor", 1, "FriendshipSigned", "1994", Map.of("tier", "SISTER_CITY"))));
        }
    }

    @Test
    void saysHowLateWhatWasRecorded() {
        record(1, 11_649);

        assertThat(in("en").text("/backdated", "backdated"))
                .contains("More than 30 days late 1–1 of 1")
                .contains(
                        "Signed Győr Sister city 1994 11,649 days about 32 y 2026-11-20 11:18 chen · entry no. 230 source of 230");
        assertThat(in("zh").text("/backdated", "backdated")).contains("结好 杰尔 国际友好城市 1994年 11,649 天 约 32 年");
    }

    @Test
    void theThresholdIsChosen() {
        record(1, 40);

        assertThat(in("en").text("/backdated?days=40", "backdated")).contains("Nothing was recorded so late.");
        assertThat(in("en").text("/backdated?days=39", "backdated"))
                .contains("40 days")
                .doesNotContain("about");
        assertThat(in("en").html("/backdated?days=many"))
                .containsPattern("id=\"days-problem\"[^>]*>“many” is not a number of days")
                .contains("More than 30 days late");
        assertThat(in("en").html("/backdated?days=99999999")).contains("is not a number of days");
    }

    @Test
    void turnsPagesAndKeepsWhatWasAsked() {
        record(60, 400);

        String second = in("en").html("/backdated?days=100&page=1&knownAt=@370");

        assertThat(second)
                .contains("26–50 of 60")
                .contains("href=\"/backdated?knownAt=@370&amp;days=100\"")
                .contains("href=\"/backdated?knownAt=@370&amp;days=100&amp;page=2\"");
        assertThat(in("en").html("/backdated?page=2")).contains("51–60 of 60").doesNotContain("id=\"page-next\"");
        assertThat(in("en").html("/backdated?page=x")).contains("1–25 of 60").doesNotContain("id=\"page-previous\"");
        assertThat(ledger.asked.getFirst().knownAt()).isEqualTo(KnownAt.position(370));
    }
}
