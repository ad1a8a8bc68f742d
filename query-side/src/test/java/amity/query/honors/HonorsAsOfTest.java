package amity.query.honors;

import static amity.query.testing.Facts.awarded;
import static amity.query.testing.Facts.person;
import static amity.query.testing.Facts.registered;
import static amity.query.testing.Facts.revoked;
import static org.assertj.core.api.Assertions.assertThat;

import amity.message.AmityEvent;
import amity.message.honor.Award;
import amity.message.honor.HonorAwardCorrected;
import amity.message.honor.HonorAwarded;
import amity.message.honor.Recipient;
import amity.message.honor.RecipientKind;
import amity.message.query.Count;
import amity.message.query.Honors;
import amity.message.query.ListHonors;
import amity.message.query.Names;
import amity.message.query.Viewpoint;
import amity.message.record.Confidence;
import amity.message.record.DateAlternative;
import amity.message.value.EdtfDate;
import amity.message.value.HonorId;
import amity.message.value.PartnerId;
import amity.query.testing.Journal;
import amity.query.testing.QuerySideTest;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.Test;

class HonorsAsOfTest extends QuerySideTest {

    HonorsAsOfTest(Journal journal, QueryGateway queries) {
        super(journal, queries);
    }

    private void given(AmityEvent... events) {
        journal.record(events);
        journal.awaitProjected();
    }

    private Honors honors(String asOf) {
        return ask(new ListHonors(Viewpoint.asOf(LocalDate.parse(asOf))), Honors.class);
    }

    private List<String> lines(String asOf) {
        return honors(asOf).entries().stream()
                .map(entry ->
                        entry.id() + " " + entry.certainty() + (entry.revoked() ? " revoked " + entry.revokedOn() : ""))
                .toList();
    }

    @Test
    void noneIsAwarded() {
        assertThat(honors("2016-12-31")).isEqualTo(new Honors(LocalDate.parse("2016-12-31"), 0, Count.NONE, List.of()));
    }

    @Test
    void latestFirstWithWhatIsPossible() {
        given(
                awarded("h1", "黄鹤友谊奖", person("Anna"), "2010"),
                awarded("h2", "黄鹤友谊奖", person("Bela"), "2012-09"),
                awarded("h3", "黄鹤友谊奖", person("Chun"), null));
        assertThat(lines("2009-12-31")).containsExactly("h3 POSSIBLE");
        assertThat(lines("2010-06-01")).containsExactly("h1 POSSIBLE", "h3 POSSIBLE");
        assertThat(lines("2012-09-30")).containsExactly("h2 CERTAIN", "h1 CERTAIN", "h3 POSSIBLE");
        assertThat(honors("2012-09-29").standing()).isEqualTo(new Count(1, 2));
        assertThat(lines("2026-11-23")).containsExactly("h2 CERTAIN", "h1 CERTAIN", "h3 CERTAIN");
        assertThat(honors("2026-11-23").position()).isEqualTo(3);
    }

    @Test
    void recipientsAreCountedNotAwards() {
        given(
                awarded("h1", "黄鹤友谊奖", new Recipient(RecipientKind.PERSON, null, null, 12), "2010-09-01"),
                awarded("h2", "荣誉市民", person("Bela"), "2011-09-01"));
        assertThat(honors("2011-09-01").standing()).isEqualTo(new Count(13, 0));
        assertThat(honors("2011-09-01").entries()).hasSize(2);
    }

    @Test
    void aRevokedAwardIsListedAndStandsNoMore() {
        given(awarded("h1", "荣誉市民", person("Anna"), "2010-09-01"), revoked("h1", "2014-05"));
        assertThat(lines("2014-04-30")).containsExactly("h1 CERTAIN");
        assertThat(honors("2014-04-30").standing()).isEqualTo(new Count(1, 0));
        assertThat(lines("2014-05-15")).containsExactly("h1 CERTAIN revoked 2014-05");
        assertThat(honors("2014-05-15").standing()).isEqualTo(new Count(0, 1));
        assertThat(lines("2014-05-31")).containsExactly("h1 CERTAIN revoked 2014-05");
        assertThat(honors("2014-05-31").standing()).isEqualTo(Count.NONE);
    }

    @Test
    void revokedOnAnUnknownDay() {
        given(awarded("h1", "荣誉市民", person("Anna"), "2010"), revoked("h1", null));
        assertThat(lines("2009-12-31")).isEmpty();
        assertThat(lines("2020-01-01")).containsExactly("h1 CERTAIN revoked null");
        assertThat(honors("2020-01-01").standing()).isEqualTo(new Count(0, 1));
        assertThat(honors("2026-11-23").standing()).isEqualTo(Count.NONE);
    }

    @Test
    void anAwardThatIsMovedWasNotTakenBackBefore() {
        journal.recordOn(
                LocalDate.parse("2005-04-29"),
                awarded("h1", "荣誉市民", person("Anna"), "2005-02"),
                revoked("h1", "2005-01-17/.."));
        HonorAwarded moved = awarded("h1", "荣誉市民", person("Anna"), "2005-09");
        journal.recordOn(
                LocalDate.parse("2005-09-21"), new HonorAwardCorrected(moved.honorId(), moved.award(), "misread"));
        journal.awaitProjected();
        assertThat(honors("2005-08-31").entries()).isEmpty();
        assertThat(lines("2005-09-08")).containsExactly("h1 POSSIBLE revoked 2005-01-17/..");
        assertThat(honors("2005-09-08").standing()).isEqualTo(new Count(0, 1));
        assertThat(honors("2005-09-21").standing()).isEqualTo(Count.NONE);
    }

    @Test
    void theNamesOfThePlaceThatWasHonored() {
        given(
                registered("arnhem", "NL"),
                awarded("h1", "奖", new Recipient(RecipientKind.PARTNER, null, new PartnerId("arnhem"), null), "2010"),
                awarded("h2", "奖", new Recipient(RecipientKind.HOME_CITY, null, null, null), "2011"),
                awarded("h3", "奖", person("Anna"), "2012"));
        assertThat(honors("2026-11-23").entries().stream().map(entry -> entry.recipientNames()))
                .containsExactly(null, new Names("Wuhan", "武汉", null), new Names("Arnhem", "友城arnhem", null));
    }

    @Test
    void whatOtherSourcesSayStandsBesideTheDateThatIsBelieved() {
        List<DateAlternative> others =
                List.of(new DateAlternative(EdtfDate.of("2011"), "a \"brochure\" of 2012", Confidence.LIKELY));
        given(new HonorAwarded(
                new HonorId("h1"), new Award("荣誉市民", null, person("Anna"), EdtfDate.of("2010"), "Wuhan", others)));
        assertThat(honors("2016-12-31").entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.alternatives()).isEqualTo(others));
    }
}
