package amity.query.place;

import static amity.query.testing.Facts.awarded;
import static amity.query.testing.Facts.date;
import static amity.query.testing.Facts.registered;
import static amity.query.testing.Facts.signed;
import static amity.query.testing.Facts.visit;
import static org.assertj.core.api.Assertions.assertThat;

import amity.message.AmityEvent;
import amity.message.honor.Recipient;
import amity.message.honor.RecipientKind;
import amity.message.partner.PartnerMergeRetracted;
import amity.message.partner.PartnerMerged;
import amity.message.partner.PartnerRenamed;
import amity.message.partner.PartnerTakingInRetracted;
import amity.message.partner.PartnerTookIn;
import amity.message.partner.Renaming;
import amity.message.query.CompareHonors;
import amity.message.query.CompareRosters;
import amity.message.query.CompareVisits;
import amity.message.query.Count;
import amity.message.query.CountVisitsByYear;
import amity.message.query.DifferentEntry;
import amity.message.query.FindPartner;
import amity.message.query.FindPartnerHistory;
import amity.message.query.FindRoster;
import amity.message.query.FindTimeline;
import amity.message.query.Honors;
import amity.message.query.HonorsDifference;
import amity.message.query.KnownAt;
import amity.message.query.ListHonors;
import amity.message.query.ListPartners;
import amity.message.query.Names;
import amity.message.query.PartnerHistory;
import amity.message.query.PartnerSummary;
import amity.message.query.PartnerView;
import amity.message.query.Partners;
import amity.message.query.Roster;
import amity.message.query.RosterDifference;
import amity.message.query.Timeline;
import amity.message.query.Viewpoint;
import amity.message.query.VisitDimension;
import amity.message.query.VisitsDifference;
import amity.message.query.YearlyVisits;
import amity.message.value.CountryCode;
import amity.message.value.Direction;
import amity.message.value.PartnerId;
import amity.message.value.Tier;
import amity.query.testing.Journal;
import amity.query.testing.QuerySideTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Places that are renamed, and places that were recorded twice. */
class PlacesTest extends QuerySideTest {

    private static final PartnerId KIEV = new PartnerId("kiev");
    private static final PartnerId TWIN = new PartnerId("kyiv");

    PlacesTest(Journal journal, QueryGateway queries) {
        super(journal, queries);
    }

    private void given(AmityEvent... events) {
        journal.record(events);
        journal.awaitProjected();
    }

    private static PartnerRenamed renamed(@Nullable String name, @Nullable String country, @Nullable String date) {
        CountryCode code = country == null ? null : new CountryCode(country);
        return new PartnerRenamed(KIEV, new Renaming(name, null, null, code, date(date), List.of(), null));
    }

    private static Viewpoint on(String day) {
        return Viewpoint.asOf(LocalDate.parse(day));
    }

    private static Viewpoint knownAt(long position) {
        return Viewpoint.NOW.knownAt(KnownAt.position(position));
    }

    private <T> Optional<T> one(Object query, Class<T> type) {
        return queries.query(query, ResponseTypes.optionalInstanceOf(type)).join();
    }

    private String inRoster(String day) {
        return ask(new FindRoster(on(day)), Roster.class).entries().stream()
                .map(entry -> entry.names().en() + " " + entry.country())
                .findFirst()
                .orElse("none");
    }

    @Test
    void everyDayHasTheNameThatCertainlyHeldOnIt() {
        given(
                registered("kiev", "RU"),
                signed("kiev", Tier.SISTER_CITY, "1985"),
                renamed(null, "UA", "1991-12-26"),
                renamed("Kyiv", null, "1995"));
        assertThat(inRoster("1991-12-25")).isEqualTo("Kiev RU");
        assertThat(inRoster("1991-12-26")).isEqualTo("Kiev UA");
        assertThat(inRoster("1995-12-30"))
                .as("it may not have been renamed yet")
                .isEqualTo("Kiev UA");
        assertThat(inRoster("1995-12-31")).isEqualTo("Kyiv UA");
        PartnerView then =
                one(new FindPartner(KIEV, on("1990-01-01")), PartnerView.class).orElseThrow();
        assertThat(then.country()).isEqualTo(new CountryCode("RU"));
        assertThat(then.otherNames()).containsExactly("Kyiv");
        PartnerView now =
                one(new FindPartner(KIEV, Viewpoint.NOW), PartnerView.class).orElseThrow();
        assertThat(now.names().en()).isEqualTo("Kyiv");
        assertThat(now.otherNames()).containsExactly("Kiev");
    }

    @Test
    void awardsAndCountriesGoByTheNameOfTheDayToo() {
        given(
                registered("kiev", "RU"),
                renamed("Kyiv", "UA", "1991"),
                awarded("h1", "荣誉", new Recipient(RecipientKind.PARTNER, null, KIEV, null), "1988"),
                visit("v1", Direction.INBOUND, "1989", null, 3, "kiev"));
        assertThat(ask(new ListHonors(on("1990-01-01")), Honors.class)
                        .entries()
                        .getFirst()
                        .recipientNames())
                .extracting(Names::en)
                .isEqualTo("Kiev");
        assertThat(ask(new ListHonors(on("1992-01-01")), Honors.class)
                        .entries()
                        .getFirst()
                        .recipientNames())
                .extracting(Names::en)
                .isEqualTo("Kyiv");
        assertThat(countries("1990-01-01")).containsExactly(new CountryCode("RU"));
        assertThat(countries("1992-01-01")).containsExactly(new CountryCode("UA"));
    }

    private List<CountryCode> countries(String day) {
        return ask(new CountVisitsByYear(0, 9999, List.of(VisitDimension.COUNTRY), on(day)), YearlyVisits.class)
                .rows()
                .stream()
                .map(row -> row.country())
                .toList();
    }

    private void twins() {
        given(
                registered("kiev", "UA"),
                registered("kyiv", "UA"),
                visit("v1", Direction.INBOUND, "2001", null, 3, "kiev"),
                visit("v2", Direction.INBOUND, "2001", null, 4, "kyiv"),
                visit("v3", Direction.INBOUND, "2001", null, 5, "kyiv", "kiev"),
                awarded("h1", "荣誉", new Recipient(RecipientKind.PARTNER, null, TWIN, null), "2002"),
                new PartnerTookIn(KIEV, TWIN, "recorded twice"),
                new PartnerMerged(TWIN, KIEV, "recorded twice"));
    }

    private List<String> visits(Viewpoint at) {
        return ask(new CountVisitsByYear(0, 9999, List.of(VisitDimension.PARTNER), at), YearlyVisits.class)
                .rows()
                .stream()
                .map(row -> row.partner() + " " + row.visits().certain() + " " + row.headcount())
                .toList();
    }

    @Test
    void whatNamedTheOneThatWasGivenUpIsAboutTheOneThatStays() {
        twins();
        assertThat(visits(knownAt(6))).containsExactly("kiev 2 8", "kyiv 2 9");
        assertThat(visits(Viewpoint.NOW)).containsExactly("kiev 3 12");
        assertThat(ask(new ListHonors(Viewpoint.NOW), Honors.class).entries())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.recipient().partnerId()).isEqualTo(KIEV);
                    assertThat(entry.recipientNames()).extracting(Names::en).isEqualTo("Kiev");
                });
        Partners then = ask(new ListPartners(0, 10, knownAt(6)), Partners.class);
        assertThat(then.partners()).extracting(PartnerSummary::partner).containsExactly(KIEV, TWIN);
        Partners now = ask(new ListPartners(0, 10, Viewpoint.NOW), Partners.class);
        assertThat(now.total()).isEqualTo(1);
        assertThat(now.partners()).singleElement().satisfies(partner -> {
            assertThat(partner.partner()).isEqualTo(KIEV);
            assertThat(partner.otherNames()).containsExactly("Kyiv", "友城kyiv", "Kyiv City");
            assertThat(partner.alsoRecordedAs()).containsExactly(TWIN);
        });
    }

    @Test
    void underTheIdOfTheOneThatWasGivenUpTheOtherIsFound() {
        twins();
        assertThat(one(new FindPartner(TWIN, Viewpoint.NOW), PartnerView.class)
                        .orElseThrow()
                        .partner())
                .isEqualTo(KIEV);
        assertThat(one(new FindPartner(TWIN, knownAt(6)), PartnerView.class)
                        .orElseThrow()
                        .partner())
                .isEqualTo(TWIN);
        Timeline timeline =
                one(new FindTimeline(TWIN, Viewpoint.NOW), Timeline.class).orElseThrow();
        assertThat(timeline)
                .isEqualTo(one(new FindTimeline(KIEV, Viewpoint.NOW), Timeline.class)
                        .orElseThrow());
        assertThat(timeline.facts())
                .extracting(fact -> fact.record() + " " + fact.event())
                .contains(
                        "visit/v2 amity.DelegationVisitRecorded",
                        "honor/h1 amity.HonorAwarded",
                        "partner/kyiv amity.PartnerMerged");
        PartnerHistory history = one(new FindPartnerHistory(KIEV, Viewpoint.NOW), PartnerHistory.class)
                .orElseThrow();
        assertThat(history.changes())
                .extracting(change -> change.record() + " " + change.event())
                .containsExactly(
                        "partner/kiev amity.PartnerRegistered",
                        "partner/kyiv amity.PartnerRegistered",
                        "partner/kiev amity.PartnerTookIn",
                        "partner/kyiv amity.PartnerMerged");
    }

    @Test
    void aRetractedMergeLeavesTwo() {
        twins();
        given(new PartnerTakingInRetracted(KIEV, 1, TWIN, "two places"), new PartnerMergeRetracted(TWIN, "two places"));
        assertThat(visits(Viewpoint.NOW)).containsExactly("kiev 2 8", "kyiv 2 9");
        assertThat(visits(knownAt(8))).containsExactly("kiev 3 12");
        assertThat(ask(new ListPartners(0, 10, Viewpoint.NOW), Partners.class).total())
                .isEqualTo(2);
    }

    @Test
    void ofSeveralMergesTheLastThatStaysIsShown() {
        twins();
        given(
                registered("third", "UA"),
                new PartnerTookIn(new PartnerId("third"), KIEV, "twice"),
                new PartnerMerged(KIEV, new PartnerId("third"), "twice"));
        assertThat(visits(Viewpoint.NOW)).containsExactly("third 3 12");
        assertThat(visits(knownAt(8))).containsExactly("kiev 3 12");
    }

    private static List<String> explained(List<? extends DifferentEntry<?>> entries) {
        return entries.stream()
                .map(entry -> entry.kind() + " " + entry.record() + " "
                        + entry.causes().stream()
                                .map(cause -> cause.by() + " " + cause.change().event())
                                .toList())
                .toList();
    }

    @Test
    void aDifferenceIsExplainedByTheMergeOrTheRenaming() {
        twins();
        assertThat(explained(ask(new CompareHonors(knownAt(6), knownAt(8)), HonorsDifference.class)
                        .difference()
                        .entries()))
                .containsExactly("CHANGED honor/h1 [RECORDED amity.PartnerMerged]");
        assertThat(explained(ask(new CompareVisits(knownAt(6), knownAt(8)), VisitsDifference.class)
                        .difference()
                        .entries()))
                .containsExactlyInAnyOrder(
                        "CHANGED visit/v2 [RECORDED amity.PartnerMerged]",
                        "CHANGED visit/v3 [RECORDED amity.PartnerMerged]");
        given(renamed("New Kiev", null, "2010"), signed("kiev", Tier.SISTER_CITY, "2005"));
        assertThat(explained(ask(new CompareRosters(on("2009-01-01"), on("2011-01-01")), RosterDifference.class)
                        .difference()
                        .entries()))
                .containsExactly("CHANGED partner/kiev [TOOK_EFFECT amity.PartnerRenamed]");
        assertThat(explained(ask(new CompareHonors(on("2009-01-01"), on("2011-01-01")), HonorsDifference.class)
                        .difference()
                        .entries()))
                .containsExactly("CHANGED honor/h1 [TOOK_EFFECT amity.PartnerRenamed]");
        assertThat(ask(new FindRoster(on("2011-01-01")), Roster.class).counts().get(Tier.SISTER_CITY))
                .isEqualTo(new Count(1, 0));
    }
}
