package amity.query.naive;

import static amity.message.value.Tier.FRIENDLY_EXCHANGE_CITY;
import static amity.message.value.Tier.LETTER_OF_INTENT;
import static amity.message.value.Tier.SISTER_CITY;
import static amity.query.testing.Facts.awarded;
import static amity.query.testing.Facts.corrected;
import static amity.query.testing.Facts.delegation;
import static amity.query.testing.Facts.person;
import static amity.query.testing.Facts.registered;
import static amity.query.testing.Facts.resumed;
import static amity.query.testing.Facts.retracted;
import static amity.query.testing.Facts.retractedVisit;
import static amity.query.testing.Facts.revoked;
import static amity.query.testing.Facts.signed;
import static amity.query.testing.Facts.suspended;
import static amity.query.testing.Facts.terminated;
import static amity.query.testing.Facts.upgraded;
import static amity.query.testing.Facts.visit;
import static org.assertj.core.api.Assertions.assertThat;

import amity.message.AmityEvent;
import amity.message.partner.PartnerRetracted;
import amity.message.value.Direction;
import amity.message.value.PartnerId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** On 2020-06-15, after some facts, what could be recorded and what could not. */
class AcceptanceTest {

    private static final LocalDate TODAY = LocalDate.parse("2020-06-15");

    private final Acceptance rules = new Acceptance();

    private void given(AmityEvent... events) {
        for (AmityEvent event : events) {
            assertThat(rules.accepts(event, TODAY)).as(event.toString()).isTrue();
            rules.record(event);
        }
    }

    private void refuses(AmityEvent... events) {
        assertThat(events).noneMatch(event -> rules.accepts(event, TODAY));
    }

    private void accepts(AmityEvent... events) {
        assertThat(events).allMatch(event -> rules.accepts(event, TODAY));
    }

    @Test
    void oneFriendshipAtATime() {
        refuses(signed("oita", SISTER_CITY, "1979"));
        given(registered("oita", "JP"));
        refuses(registered("oita", "JP"), upgraded("oita", SISTER_CITY, "1979"), resumed("oita", null));
        given(signed("oita", FRIENDLY_EXCHANGE_CITY, "1979"));
        refuses(
                signed("oita", SISTER_CITY, "1980"),
                upgraded("oita", LETTER_OF_INTENT, "1980"),
                resumed("oita", "1980"));
        accepts(upgraded("oita", SISTER_CITY, "1979"), suspended("oita", null));
        given(terminated("oita", "1990"));
        refuses(terminated("oita", "1991"), suspended("oita", "1991"));
        accepts(signed("oita", LETTER_OF_INTENT, "1990"));
    }

    @Test
    void datesDoNotRunBackwardsAndNothingLiesInTheFuture() {
        given(registered("oita", "JP"), signed("oita", FRIENDLY_EXCHANGE_CITY, "1979-09-07"));
        refuses(terminated("oita", "1979-08"), terminated("oita", "2020-06-16"), terminated("oita", "2021"));
        accepts(terminated("oita", "1979"), terminated("oita", "2020"), terminated("oita", "../1979"));
    }

    @Test
    void whatIsLeftAfterACorrectionCouldHaveBeenRecorded() {
        given(
                registered("oita", "JP"),
                signed("oita", FRIENDLY_EXCHANGE_CITY, "1979"),
                upgraded("oita", SISTER_CITY, "1984"));
        refuses(
                corrected("oita", 1, SISTER_CITY, "1979"),
                corrected("oita", 1, FRIENDLY_EXCHANGE_CITY, "1985"),
                corrected("oita", 1, FRIENDLY_EXCHANGE_CITY, "1979"),
                corrected("oita", 1, null, "1980"),
                corrected("oita", 0, SISTER_CITY, "1980"),
                retracted("oita", 1));
        accepts(corrected("oita", 1, LETTER_OF_INTENT, "1984"), retracted("oita", 2));
    }

    @Test
    void aPartnerThatARecordEverNamedIsNotRetracted() {
        PartnerRetracted retracted = new PartnerRetracted(new PartnerId("oita"), "no such place");
        given(registered("oita", "JP"));
        accepts(retracted);
        given(visit("v1", Direction.INBOUND, "1985", null, null, "oita"), retractedVisit("v1"));
        refuses(retracted, retractedVisit("v1"), visit("v1", Direction.INBOUND, "1985", null, null, "oita"));
    }

    @Test
    void aVisitNamesRegisteredPartnersEachOnce() {
        given(registered("oita", "JP"));
        refuses(
                visit("v1", Direction.INBOUND, "1985", null, null),
                visit("v1", Direction.INBOUND, "1985", null, null, "oita", "oita"),
                visit("v1", Direction.INBOUND, "1985", null, null, "oita", "kobe"),
                corrected("v1", delegation(Direction.INBOUND, "1985", null, null, "oita")));
    }

    @Test
    void anAwardIsTakenBackAfterItWasMade() {
        refuses(revoked("h1", "2012"));
        given(awarded("h1", "荣誉市民", person("Anna"), "2010"));
        refuses(revoked("h1", "2009"), awarded("h1", "荣誉市民", person("Anna"), "2011"));
        given(revoked("h1", "2010-01"));
        refuses(revoked("h1", "2012"));
    }
}
