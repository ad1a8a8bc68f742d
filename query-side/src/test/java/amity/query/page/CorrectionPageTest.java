package amity.query.page;

import static amity.query.page.SampleRecords.OITA;
import static org.assertj.core.api.Assertions.assertThat;

import amity.message.honor.Recipient;
import amity.message.honor.RecipientKind;
import amity.message.query.Certainty;
import amity.message.query.HonorEntry;
import amity.message.record.DateAlternative;
import amity.message.value.EdtfDate;
import amity.message.value.HonorId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CorrectionPageTest extends PageTest {

    private static final String[] OFFICER = {"Role", "OFFICER"};

    @BeforeEach
    void oneHonor() {
        ledger.places.add(OITA);
        ledger.honors.add(new HonorEntry(
                new HonorId("H1"),
                "黄鹤友谊奖",
                "Yellow Crane Friendship Award",
                new Recipient(RecipientKind.HOME_CITY, null, null, 2),
                null,
                EdtfDate.of("1996~"),
                "武汉市人民政府",
                Certainty.CERTAIN,
                false,
                null,
                List.of(new DateAlternative(EdtfDate.of("1997"), "whb.wuhan.gov.cn", null))));
    }

    private String form(String language, String path) {
        return in(language).get(path, OFFICER).body();
    }

    @Test
    void aCorrectionBeginsWithWhatIsBelieved() {
        assertThat(form("en", "/record/honors/H1/correction"))
                .contains("Correct: Honor awarded", "about 1996 · 黄鹤友谊奖", "data-command=\"correct-honor-award\"")
                .contains("value=\"黄鹤友谊奖\"", "value=\"1996~\"", "value=\"武汉市人民政府\"", "value=\"2\"")
                .containsPattern("<option value=\"HOME_CITY\" selected=\"selected\">")
                .contains("Why it is corrected or retracted", "Other dates that sources give stay")
                .contains("{&quot;alternatives&quot;:[{", "&quot;1997&quot;", "&quot;honorId&quot;:&quot;H1&quot;");
    }

    @Test
    void aRetractionAsksForNothingButWhyAndFromWhere() {
        assertThat(form("zh", "/record/honors/H1/retraction"))
                .contains("撤回：授予荣誉", "data-command=\"retract-honor-award\"", "更正或撤回的理由")
                .contains("data-fixed=\"{&quot;honorId&quot;:&quot;H1&quot;}\"")
                .contains("data-field=\"reason\"", "data-field=\"source\"")
                .doesNotContain("data-field=\"date\"", "黄鹤友谊奖\" ");
    }

    @Test
    void whatIsNotThereCannotBeCorrected() {
        for (String path : List.of(
                "/record/honors/none/correction",
                "/partners/oita/record/correction?record=visit/none",
                "/partners/%3Cx%3E/record/retraction?record=visit/none",
                "/record/agreements/none/correction")) {
            assertThat(in("en").get(path, OFFICER).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void whoMayNotRecordSeesNoWayToIt() {
        assertThat(form("en", "/")).contains("/record/honors/H1/correction", "/record/honors/H1/retraction");
        assertThat(form("en", "/?knownAt=@400")).doesNotContain("/record/honors");
        assertThat(in("en").html("/")).doesNotContain("/record/honors");
    }
}
