package amity.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import amity.message.record.RecordKind;
import amity.query.records.Addresses;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RecordingPageTest extends PageTest {

    private static final String[] OFFICER = {"Role", "OFFICER"};

    private String form(String language, String path) {
        return in(language).get(path, OFFICER).body();
    }

    static Stream<String> forms() {
        return Stream.concat(
                Stream.of("/record", "/record/visit", "/record/honor", "/record/partner"),
                Arrays.stream(RecordKind.values()).map(kind -> "/record/" + Addresses.of(kind)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void hasWordsForEverythingInBothLanguages(String path) {
        for (String language : new String[] {"en", "zh"}) {
            var answer = in(language).get(path, OFFICER);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("??", ">page.", ">null<");
        }
    }

    @Test
    void asksWhatTheCommandTakesInTheWordsOfThePages() {
        ledger.places.add(SampleRecords.OITA);

        assertThat(form("en", "/record/visit"))
                .contains("data-command=\"record-delegation-visit\"", "Direction", "Inbound", "Mayor or speaker")
                .contains("data-field=\"partnerIds\"", "value=\"大分 · Oita · oita\"", "data-id=\"oita\"")
                .contains("1979-09-07", "Source", "Note")
                .doesNotContain("data-field=\"visitId\"", "data-field=\"alternatives\"");
        assertThat(form("zh", "/record/visit")).contains("登记团组", "方向", "来访", "来源", "不详则留空");
        assertThat(form("en", "/record/honor")).contains("data-field=\"recipient.kind\"", "The home city");
        assertThat(form("zh", "/record/partner")).contains("data-kind=\"ID\"", "日本", "城市");
    }

    @Test
    void whatIsRequiredIsMarked() {
        assertThat(form("en", "/record/visit"))
                .containsPattern("id=\"field-direction\" aria-required=\"true\"")
                .containsPattern("id=\"field-level\" aria-required=\"false\"")
                .containsPattern("id=\"field-source\"[^>]* aria-required=\"true\"");
    }

    @Test
    void everyFormHasItsOwnKey() {
        assertThat(key(form("en", "/record/visit"))).isNotEqualTo(key(form("en", "/record/visit")));
    }

    private static String key(String form) {
        return form.replaceAll("(?s).*data-key=\"([^\"]+)\".*", "$1");
    }

    @Test
    void beginsWithThePartnerThatItWasAskedForFrom() {
        ledger.places.add(SampleRecords.OITA);

        assertThat(form("en", "/record/visit?partner=oita"))
                .contains("id=\"field-partnerIds-0\" value=\"大分 · Oita · oita\"", "href=\"/partners/oita\"");
        assertThat(form("en", "/record/honor?partner=oita"))
                .contains("id=\"field-recipient-partnerId\" value=\"大分 · Oita · oita\"");
    }

    @ParameterizedTest
    @CsvSource({
        "sign, Record a signing",
        "upgrade, Record an upgrade",
        "renew, Record a renewal",
        "suspend, Record a suspension",
        "resume, Record a resumption",
        "terminate, Record a termination"
    })
    void aChangeOfAFriendshipNamesItsPartner(String change, String title) {
        ledger.places.add(SampleRecords.OITA);

        assertThat(form("en", "/partners/oita/record/" + change))
                .contains(title, ">Oita<", "data-command=\"" + change + "-friendship\"")
                .contains("data-fixed=\"{&quot;partnerId&quot;:&quot;oita&quot;}\"")
                .doesNotContain("data-field=\"partnerId\"");
        assertThat(in("en").get("/partners/nowhere/record/" + change, OFFICER).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aPartnersPageOffersWhatMayBeNext() {
        ledger.places.add(SampleRecords.OITA);
        assertThat(form("en", "/partners/oita"))
                .contains("id=\"record-visit\"", "id=\"record-sign\"")
                .doesNotContain("id=\"record-renew\"");

        ledger.ties.add(Tie.sisterSince(SampleRecords.OITA, "1979-09-07"));
        assertThat(form("en", "/partners/oita"))
                .contains("id=\"record-renew\"", "id=\"record-suspend\"", "id=\"record-terminate\"")
                .doesNotContain("id=\"record-sign\"", "id=\"record-upgrade\"", "id=\"record-resume\"");
        assertThat(form("en", "/partners/oita?knownAt=@400")).doesNotContain("id=\"record-actions\"");
    }

    @Test
    void whoMayNotRecordSeesNoWayToIt() {
        ledger.places.add(SampleRecords.OITA);

        assertThat(in("en").html("/partners/oita")).doesNotContain("/record/", "record-actions");
        assertThat(in("en").html("/")).doesNotContain("place-record");
        assertThat(form("en", "/")).contains("id=\"place-record\"");
    }
}
