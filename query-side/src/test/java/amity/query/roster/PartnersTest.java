package amity.query.roster;

import static amity.message.value.Tier.FRIENDLY_EXCHANGE_CITY;
import static amity.message.value.Tier.SISTER_CITY;
import static amity.query.testing.Facts.registered;
import static amity.query.testing.Facts.signed;
import static amity.query.testing.Facts.suspended;
import static amity.query.testing.Facts.upgraded;
import static org.assertj.core.api.Assertions.assertThat;

import amity.message.query.Change;
import amity.message.query.FindPartner;
import amity.message.query.FindPartnerHistory;
import amity.message.query.ListPartners;
import amity.message.query.PartnerHistory;
import amity.message.query.PartnerSummary;
import amity.message.query.PartnerView;
import amity.message.query.Partners;
import amity.message.query.Viewpoint;
import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import amity.query.testing.Journal;
import amity.query.testing.QuerySideTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.Test;

class PartnersTest extends QuerySideTest {

    private static final Instant RECORDED = Instant.parse("2024-05-06T07:08:09.123Z");

    PartnersTest(Journal journal, QueryGateway queries) {
        super(journal, queries);
    }

    private void givenSwansea() {
        journal.recordAt(
                RECORDED,
                registered("swansea", "GB"),
                signed("swansea", FRIENDLY_EXCHANGE_CITY, "2016-08"),
                suspended("swansea", null),
                upgraded("swansea", SISTER_CITY, "2018-01-31"));
        journal.awaitProjected();
    }

    @Test
    void aPartnerWithTheTieOfTheDay() {
        givenSwansea();
        PartnerView partner = ask(
                new FindPartner(new PartnerId("swansea"), Viewpoint.asOf(LocalDate.parse("2018-01-31"))),
                PartnerView.class);
        assertThat(partner.position()).isEqualTo(4);
        assertThat(partner.names().en()).isEqualTo("Swansea");
        assertThat(partner.lat()).isEqualTo(1.5);
        assertThat(partner.lon()).isNull();
        assertThat(partner.aliases()).containsExactly("Swansea City", "別名");
        assertThat(partner.ties()).singleElement().satisfies(tie -> {
            assertThat(tie.tier()).isEqualTo(SISTER_CITY);
            assertThat(tie.signed()).hasToString("2016-08");
        });
    }

    @Test
    void aPartnerWithoutATie() {
        givenSwansea();
        PartnerView partner = ask(
                new FindPartner(new PartnerId("swansea"), Viewpoint.asOf(LocalDate.parse("2016-07-31"))),
                PartnerView.class);
        assertThat(partner.ties()).isEmpty();
    }

    @Test
    void everyChangeWithWhoRecordedItWhenAndFromWhere() {
        givenSwansea();
        PartnerHistory history =
                ask(new FindPartnerHistory(new PartnerId("swansea"), Viewpoint.NOW), PartnerHistory.class);
        assertThat(history.position()).isEqualTo(4);
        assertThat(history.changes())
                .extracting(Change::event)
                .containsExactly(
                        "amity.PartnerRegistered",
                        "amity.FriendshipSigned",
                        "amity.FriendshipSuspended",
                        "amity.FriendshipUpgraded");
        assertThat(history.changes().get(1))
                .isEqualTo(new Change(
                        2,
                        "partner/swansea",
                        1,
                        "amity.FriendshipSigned",
                        EdtfDate.of("2016-08"),
                        RECORDED,
                        "li",
                        "document 2",
                        null,
                        null,
                        null,
                        Map.of("tier", "FRIENDLY_EXCHANGE_CITY")));
        assertThat(history.changes().get(2).effective()).isNull();
        assertThat(history.changes().get(2).details()).isEqualTo(Map.of("reason", "quarrel"));
        assertThat(history.changes().getFirst().details())
                .containsEntry("countryCode", "GB")
                .containsEntry("aliases", List.of("Swansea City", "別名"))
                .doesNotContainKeys("partnerId", "nameLocal", "lon");
    }

    @Test
    void nobodyIsThere() {
        assertThat(queries.query(
                                new FindPartner(new PartnerId("atlantis"), Viewpoint.NOW),
                                ResponseTypes.optionalInstanceOf(PartnerView.class))
                        .join())
                .isEmpty();
        assertThat(queries.query(
                                new FindPartnerHistory(new PartnerId("atlantis"), Viewpoint.NOW),
                                ResponseTypes.optionalInstanceOf(PartnerHistory.class))
                        .join())
                .isEmpty();
        assertThat(ask(new ListPartners(0, 10, Viewpoint.NOW), Partners.class))
                .isEqualTo(new Partners(0, 0, 10, 0, List.of()));
    }

    @Test
    void allPartnersByNameInPages() {
        journal.record(registered("c", "JP"), registered("a", "JP"), registered("b", "JP"));
        journal.awaitProjected();
        Partners first = ask(new ListPartners(0, 2, Viewpoint.NOW), Partners.class);
        Partners second = ask(new ListPartners(1, 2, Viewpoint.NOW), Partners.class);
        assertThat(first.total()).isEqualTo(3);
        assertThat(first.position()).isEqualTo(3);
        assertThat(first.partners())
                .extracting(PartnerSummary::partner)
                .map(PartnerId::value)
                .containsExactly("a", "b");
        assertThat(second.partners())
                .extracting(PartnerSummary::partner)
                .map(PartnerId::value)
                .containsExactly("c");
        assertThat(ask(new ListPartners(2, 2, Viewpoint.NOW), Partners.class).partners())
                .isEmpty();
    }
}
