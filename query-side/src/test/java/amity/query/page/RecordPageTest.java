package amity.query.page;

import static amity.query.page.Recorded.corrected;
import static amity.query.page.Recorded.stated;
import static amity.query.page.SampleRecords.OITA;
import static amity.query.page.SampleRecords.agreement;
import static org.assertj.core.api.Assertions.assertThat;

import amity.message.query.Certainty;
import amity.message.query.Change;
import amity.message.query.RecordEntry;
import amity.message.query.RecordStatus;
import amity.message.query.RecordStepEntry;
import amity.message.query.RecordView;
import amity.message.record.Confidence;
import amity.message.record.DateAlternative;
import amity.message.record.RecordKind;
import amity.message.value.EdtfDate;
import amity.message.value.RecordId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordPageTest extends PageTest {

    private static final Change SIGNED = stated(
            230, "agreement/A1", 0, "AgreementRecorded", "2013", Map.of("title", "记录A1", "titleEn", "Record A1"));
    private static final Change CORRECTED =
            corrected(380, "agreement/A1", 2, "AgreementCorrected", "2013-10-25", 0, "The text has the day.", Map.of());

    @BeforeEach
    void onePartner() {
        ledger.places.add(OITA);
    }

    private void record(@Nullable RecordEntry entry, Change... changes) {
        records.views.put(
                "agreement/A1",
                new RecordView(
                        StubLedger.TODAY,
                        StubLedger.POSITION,
                        RecordKind.AGREEMENT,
                        new RecordId("A1"),
                        entry,
                        entry == null
                                ? List.of()
                                : List.of(new RecordStepEntry(
                                        1,
                                        "amity.AgreementRenewed",
                                        EdtfDate.of("2016"),
                                        EdtfDate.of("2019-10-25"),
                                        "for three years",
                                        false,
                                        Certainty.POSSIBLE)),
                        entry == null
                                ? List.of()
                                : List.of(new DateAlternative(
                                        EdtfDate.of("2013-11"), "https://a.example/x", Confidence.LIKELY)),
                        List.of(changes)));
    }

    @Test
    void showsTheRecordItsStepsAndWhereItComesFrom() {
        record(agreement("A1", "2013-10-25", RecordStatus.IN_FORCE, Certainty.CERTAIN), SIGNED, CORRECTED);

        assertThat(in("en").text("/records/agreements/A1", "record"))
                .contains("The record In force Date 25 October 2013")
                .contains("Type Memorandum", "Partners Oita", "Identifier A1");
        assertThat(in("en").text("/records/agreements/A1", "steps"))
                .contains("1 Agreement renewed Possible 2016 for three years Expires 25 October 2019");
        assertThat(in("en").text("/records/agreements/A1", "provenance"))
                .contains("2026-11-20 11:18 · chen Source source of 230")
                .contains("Other sources say November 2013 likely https://a.example/x")
                .contains("Corrections Agreement corrected of no. 0")
                .contains("The text has the day. source of 380 What the correction changed");
        assertThat(in("en").text("/records/agreements/A1", "history"))
                .contains("0 Agreement signed", "2 Agreement corrected of no. 0")
                .doesNotContain("A1 0 Agreement");
        assertThat(in("en").html("/records/agreements/A1"))
                .contains("href=\"https://a.example/x\"")
                .contains(
                        "href=\"/compare?of=agreements&amp;from=2026-11-23&amp;fromKnown=@379&amp;to=2026-11-23&amp;toKnown=@380\"")
                .contains("href=\"/records/agreements\"");
        assertThat(in("zh").text("/records/agreements/A1", "record")).contains("记录内容 有效 日期 2013年10月25日");
    }

    @Test
    void whatIsRetractedIsSaidToBe() {
        record(
                null,
                SIGNED,
                corrected(380, "agreement/A1", 1, "AgreementRetracted", null, 0, "Recorded twice.", Map.of()));

        assertThat(in("en").html("/records/agreements/A1")).contains("Record A1");
        assertThat(in("en").text("/records/agreements/A1", "record"))
                .contains("Retracted", "never was true")
                .doesNotContain("had not begun");
        assertThat(in("en").text("/records/agreements/A1", "provenance")).contains("Recorded twice.");
    }

    @Test
    void whatHadNotBegunIsSaid() {
        record(null, SIGNED);

        assertThat(in("en").text("/records/agreements/A1?asOf=2000-01-01", "record"))
                .contains("By 1 January 2000 this had not begun or taken place.")
                .doesNotContain("Retracted");
    }

    @Test
    void whatWasNotKnownThenLeadsToWhatIsKnownNow() {
        record(agreement("A1", "2013-10-25", RecordStatus.IN_FORCE, Certainty.CERTAIN), SIGNED);

        var answer = in("en").get("/records/agreements/A1?knownAt=@50");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .contains("The ledger had no entry about Record A1 yet", "href=\"/records/agreements/A1\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/records/agreements/none", "/records/agreements/%3Cscript%3E", "/records/bananas", "/records"})
    void whatIsNotThereIsSaidKindly(String path) {
        var answer = in("zh").get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("没有这个页面").doesNotContain("Exception");
    }
}
