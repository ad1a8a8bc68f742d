package amity.query.reconciliation;

import static amity.message.figure.Measure.*;
import static amity.message.value.Tier.SISTER_CITY;
import static amity.query.testing.Facts.awarded;
import static amity.query.testing.Facts.date;
import static amity.query.testing.Facts.registered;
import static amity.query.testing.Facts.revoked;
import static amity.query.testing.Facts.signed;
import static amity.query.testing.FigureFacts.figure;
import static amity.query.testing.FigureFacts.figureOf;
import static amity.query.testing.RecordFacts.agreement;
import static amity.query.testing.RecordFacts.canceled;
import static amity.query.testing.RecordFacts.closedTie;
import static amity.query.testing.RecordFacts.completed;
import static amity.query.testing.RecordFacts.experts;
import static amity.query.testing.RecordFacts.project;
import static amity.query.testing.RecordFacts.recorded;
import static amity.query.testing.RecordFacts.training;
import static org.assertj.core.api.Assertions.assertThat;

import amity.message.agreement.Agreement;
import amity.message.agreement.AgreementType;
import amity.message.figure.Measure;
import amity.message.honor.Recipient;
import amity.message.honor.RecipientKind;
import amity.message.network.NetworkTie;
import amity.message.network.NetworkTieType;
import amity.message.network.NetworkTies.NetworkTieRecorded;
import amity.message.office.LiaisonOffice;
import amity.message.office.LiaisonOffices.CloseLiaisonOffice;
import amity.message.office.LiaisonOffices.RecordLiaisonOffice;
import amity.message.partner.PartnerMerged;
import amity.message.project.ProjectSector;
import amity.message.publication.Publication;
import amity.message.publication.PublicationType;
import amity.message.publication.Publications.PublicationRecorded;
import amity.message.query.ReconcileFigures;
import amity.message.query.ReconciledFigure;
import amity.message.query.Reconciliation;
import amity.message.query.Viewpoint;
import amity.message.value.CountryCode;
import amity.message.value.Direction;
import amity.message.value.PartnerId;
import amity.message.value.People;
import amity.message.value.PeopleUnit;
import amity.message.value.Qualifier;
import amity.message.value.RecordId;
import amity.query.testing.Journal;
import amity.query.testing.QuerySideTest;
import java.util.Arrays;
import java.util.List;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecordedMeasuresTest extends QuerySideTest {

    RecordedMeasuresTest(Journal journal, QueryGateway queries) {
        super(journal, queries);
    }

    @BeforeEach
    void given() {
        journal.record(
                registered("oita", "JP"),
                signed("oita", SISTER_CITY, "1979-09-07"),
                registered("bordeaux", "FR"),
                signed("bordeaux", SISTER_CITY, "1998-06-18"),
                registered("kobe", "JP"));
    }

    private Reconciliation found() {
        journal.awaitProjected();
        return ask(new ReconcileFigures(null, null, 0, 100, Viewpoint.NOW), Reconciliation.class);
    }

    private List<String> told() {
        return ToldFigures.told(found());
    }

    private static NetworkTieRecorded tie(
            String id,
            NetworkTieType type,
            @Nullable String country,
            @Nullable Integer quantity,
            @Nullable Qualifier qualifier,
            String... partners) {
        return new NetworkTieRecorded(
                new RecordId(id),
                new NetworkTie(
                        type,
                        Arrays.stream(partners).map(PartnerId::new).toList(),
                        "联系" + id,
                        null,
                        date("2000"),
                        List.of(),
                        country == null ? null : new CountryCode(country),
                        null,
                        quantity,
                        qualifier,
                        null,
                        List.of()));
    }

    private static RecordLiaisonOffice office(String id, Direction direction, String partner) {
        return new RecordLiaisonOffice(
                new RecordId(id),
                new LiaisonOffice(
                        direction,
                        List.of(new PartnerId(partner)),
                        "办事处",
                        null,
                        date("2005"),
                        null,
                        null,
                        null,
                        List.of()));
    }

    @Test
    void recipientsAreThoseWhoseAwardsStand() {
        journal.record(
                awarded("h1", "黄鹤友谊奖", new Recipient(RecipientKind.PERSON, null, null, 12), "2000"),
                awarded("h2", "黄鹤友谊奖", new Recipient(RecipientKind.PERSON, "A", new PartnerId("oita"), 1), "2016"),
                awarded("h3", "黄鹤友谊奖", new Recipient(RecipientKind.PERSON, "B", new PartnerId("oita"), 1), "2001"),
                revoked("h3", "2010"),
                awarded("h4", "荣誉市民", new Recipient(RecipientKind.PERSON, "C", new PartnerId("bordeaux"), 1), "2001"),
                figureOf("a", HONOR_RECIPIENTS, "黄鹤友谊奖", "154", null, "2016-06-01"),
                figureOf("b", HONOR_COUNTRIES, "黄鹤友谊奖", "1", null, "2017"),
                figureOf("c", HONOR_RECIPIENTS, "黄鹤友谊奖", "1", null, "2017", "oita"),
                figureOf("d", HONOR_RECIPIENTS, null, "154", null, "2017"),
                figureOf("e", HONOR_RECIPIENTS, "荣誉市民", "1", null, "2017"));

        assertThat(told())
                .containsExactlyInAnyOrder(
                        "a 12+1 DIFFERS -141/-142 7%/8%",
                        "b 1 (12 unknown) MATCHED 100%",
                        "c 1 MATCHED 100%",
                        "d NOT_COMPUTABLE subject-missing",
                        "e 1 MATCHED 100%");
    }

    @Test
    void anAgreementSaysHowManySignedOrNamesThem() {
        journal.record(
                recorded(
                        "A018",
                        new Agreement(
                                AgreementType.CONSENSUS,
                                List.of(),
                                "武汉共识",
                                null,
                                date("2013-11-21"),
                                null,
                                22,
                                30,
                                List.of(),
                                null,
                                null,
                                List.of())),
                recorded("A2", agreement("备忘录", "2013", null, "oita", "kobe")),
                figureOf("a", AGREEMENT_COUNTRIES, "A018", "22", null, "2013"),
                figureOf("b", AGREEMENT_CITIES, "A018", "31", null, "2013"),
                figureOf("c", AGREEMENT_COUNTRIES, "A2", "1", null, "2013"),
                figureOf("d", AGREEMENT_CITIES, "A2", "2", null, "2013-06-01"),
                figureOf("e", AGREEMENT_CITIES, "A018", "30", null, "2013-11-20"),
                figureOf("f", AGREEMENT_CITIES, "no id!", "30", null, "2013"));

        assertThat(told())
                .containsExactlyInAnyOrder(
                        "a 22 MATCHED 100%",
                        "b 30 DIFFERS -1 96%",
                        "c 1 MATCHED 100%",
                        "d 0+2 MATCHED possibly 0%/100%",
                        "e NOT_COMPUTABLE subject-unknown",
                        "f NOT_COMPUTABLE subject-unknown");
    }

    @Test
    void everySisterCityHasItsProjects() {
        journal.record(
                project("p1", ProjectSector.HEALTH, "一", "2000", "oita"),
                project("p2", ProjectSector.HEALTH, "二", "2001", "oita", "bordeaux"),
                project("p3", ProjectSector.HEALTH, "三", "2002", "oita"),
                canceled("p3", "2003"),
                project("p4", ProjectSector.HEALTH, "四", "2002", "kobe"),
                figure("a", PROJECTS_PER_SISTER_CITY, "1-2", "2016"),
                figure("b", PROJECTS_PER_SISTER_CITY, "2-3", "2016"),
                figure("c", PROJECTS_PER_SISTER_CITY, "1", "2016"),
                completed("p2", "2017"),
                figure("d", PROJECTS_PER_SISTER_CITY, "1-2", "2017-06-01"),
                figure("e", PROJECTS_PER_SISTER_CITY, "1-2", "2018"));

        assertThat(told())
                .containsExactlyInAnyOrder(
                        "a 1 to 2 MATCHED",
                        "b 1 to 2 DIFFERS -1",
                        "c 1 to 2 DIFFERS 1",
                        "d 0+1 to 1+1 MATCHED possibly",
                        "e 0 to 1 DIFFERS -1");
    }

    @Test
    void officesOfSisterCitiesThatAreOpen() {
        journal.record(
                office("o1", Direction.INBOUND, "oita").fact(),
                office("o2", Direction.INBOUND, "bordeaux").fact(),
                new CloseLiaisonOffice(new RecordId("o2"), date("2010"), null).fact(),
                office("o3", Direction.INBOUND, "kobe").fact(),
                office("o4", Direction.OUTBOUND, "bordeaux").fact(),
                figure("a", SISTER_CITIES_WITH_OFFICE, "2", "2009"),
                figure("b", SISTER_CITIES_WITH_OFFICE, "1", "2011"));

        assertThat(told()).containsExactly("b 1 MATCHED 100%", "a 2 MATCHED 100%");
    }

    @Test
    void personsAndPersonTimesAreNeverAdded() {
        journal.record(
                training("t1", Direction.OUTBOUND, "2000", new People(300, null, PeopleUnit.PERSON_TIMES), "oita"),
                training("t2", Direction.OUTBOUND, "2001", new People(100, Qualifier.OVER, null), "oita"),
                training("t3", Direction.OUTBOUND, "2001", null, "oita"),
                training("t4", Direction.OUTBOUND, "2001", new People(7, null, null), "bordeaux"),
                experts("e1", "2015", new People(10, null, null), null, "oita"),
                experts("e2", "2016", new People(20, null, null), null, "oita"),
                experts("e3", "2015/2016", new People(5, null, null), null, "oita"),
                figureOf("a", TRAINED, "PERSON_TIMES", "500", Qualifier.OVER, "2016", "oita"),
                figureOf("b", TRAINED, null, "100", Qualifier.OVER, "2016", "oita"),
                figureOf("c", TRAINED, "人次", "300", null, "2016", "oita"),
                figureOf("d", TRAINED, "公斤", "300", null, "2016", "oita"),
                figureOf("e", TRAINED, null, "7", null, "2016", "bordeaux"),
                figure("f", EXPERTS, "35", "2016"),
                figure("g", EXPERTS_OF_YEAR, "20", "2016"));

        assertThat(told())
                .containsExactlyInAnyOrder(
                        "a 300 (1 unknown) DIFFERS -201 60%",
                        "b 101+98 (1 unknown) MATCHED 101%/199%",
                        "c 300 (1 unknown) MATCHED 100%",
                        "d NOT_COMPUTABLE subject-unknown",
                        "e 7 MATCHED 100%",
                        "f 35 MATCHED 100%",
                        "g 20+5 MATCHED possibly 100%/125%");
    }

    @Test
    void theNetworkAndWhatWasPublished() {
        journal.record(
                tie("n1", NetworkTieType.CONSULATE, "FR", null, null),
                tie("n2", NetworkTieType.CONSULATE, "FR", null, null),
                tie("n3", NetworkTieType.CONSULATE, null, null, null, "oita"),
                tie("n4", NetworkTieType.CONSULATE, null, null, null),
                tie("n5", NetworkTieType.AIR_ROUTE, null, 3, null),
                tie("n6", NetworkTieType.AIR_ROUTE, null, null, null),
                closedTie("n6", "2010"),
                tie("n7", NetworkTieType.FRIENDLY_ORGANIZATION, null, 20, Qualifier.OVER),
                new PublicationRecorded(new RecordId("b1"), publication(PublicationType.BOOK)),
                new PublicationRecorded(new RecordId("b2"), publication(PublicationType.FILM)),
                figure("a", CONSULATES, "4", "2016"),
                figure("b", CONSULATE_COUNTRIES, "4", "2016"),
                figure("c", AIR_ROUTES, "3", "2016"),
                figureOf("d", FRIENDLY_ORGANIZATIONS, null, "20", Qualifier.OVER, "2016"),
                figureOf("e", FRIENDLY_ORGANIZATIONS, null, "30", null, "2016"),
                figure("f", PUBLICATIONS, "2", "2016"),
                figureOf("g", PUBLICATIONS, "book", "1", null, "2016"),
                figureOf("h", PUBLICATIONS, "poem", "1", null, "2016"));

        assertThat(told())
                .containsExactlyInAnyOrder(
                        "a 4 MATCHED 100%",
                        "b 2 (1 unknown) DIFFERS -2 50%",
                        "c 3 MATCHED 100%",
                        "d 21+8 MATCHED 105%/145%",
                        "e 21+8 DIFFERS -1/-9 70%/96%",
                        "f 2 MATCHED 100%",
                        "g 1 MATCHED 100%",
                        "h NOT_COMPUTABLE subject-unknown");
    }

    private static Publication publication(PublicationType type) {
        return new Publication(type, List.of(), "书", null, date("2010"), List.of(), null, null, null, null, List.of());
    }

    @Test
    void aPartnerThatWasGivenUpIsTheOneThatStays() {
        journal.record(
                registered("oita2", "JP"),
                project("p1", ProjectSector.HEALTH, "一", "2000", "oita2"),
                project("p2", ProjectSector.HEALTH, "二", "2000", "bordeaux"),
                training("t1", Direction.OUTBOUND, "2000", new People(3, null, null), "oita2"),
                merged("oita2", "oita"),
                figure("a", PROJECTS_PER_SISTER_CITY, "1", "2016"),
                figure("b", TRAINED, "3", "2016", "oita"),
                figure("c", TRAINED, "3", "2016", "oita2"));

        assertThat(told()).containsExactlyInAnyOrder("a 1 to 1 MATCHED", "b 3 MATCHED 100%", "c 3 MATCHED 100%");
    }

    private static PartnerMerged merged(String givenUp, String stays) {
        return new PartnerMerged(new PartnerId(givenUp), new PartnerId(stays), "one place");
    }

    @ParameterizedTest
    @EnumSource
    void everyMeasureIsToldOrSaysWhyNotInBothLanguages(Measure measure) {
        journal.record(figure("f", measure, "1", "2016"));

        ReconciledFigure it = found().entries().getFirst();

        assertThat(it.reason() == null).isNotEqualTo(it.computed() == null);
        assertThat(measure == OTHER)
                .isEqualTo(it.reason() != null && it.reason().code().equals("no-record"));
        for (NotComputable reason : NotComputable.values()) {
            assertThat(reason.told().en())
                    .endsWith(".")
                    .isNotEqualTo(reason.told().zh());
            assertThat(reason.told().zh()).endsWith("。");
        }
    }
}
