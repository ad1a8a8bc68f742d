package amity.query.anniversary;

import static amity.message.value.Tier.FRIENDLY_EXCHANGE_CITY;
import static amity.message.value.Tier.LETTER_OF_INTENT;
import static amity.message.value.Tier.SISTER_CITY;
import static amity.query.testing.Facts.registered;
import static amity.query.testing.Facts.signed;
import static amity.query.testing.Facts.terminated;
import static amity.query.testing.Facts.upgraded;
import static org.assertj.core.api.Assertions.assertThat;

import amity.message.partner.FriendshipChangeCorrected;
import amity.message.query.Anniversaries;
import amity.message.query.Anniversary;
import amity.message.query.Certainty;
import amity.message.query.KnownAt;
import amity.message.query.ListAnniversaries;
import amity.message.query.Viewpoint;
import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import amity.message.value.Tier;
import amity.query.testing.Journal;
import amity.query.testing.QuerySideTest;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnniversariesTest extends QuerySideTest {

    AnniversariesTest(Journal journal, QueryGateway queries) {
        super(journal, queries);
    }

    private void tie(String partner, Tier tier, @Nullable String date) {
        journal.record(registered(partner, "JP"), signed(partner, tier, date));
    }

    private Anniversaries asOf(String day, int past, int next) {
        journal.awaitProjected();
        return ask(new ListAnniversaries(past, next, Viewpoint.asOf(LocalDate.parse(day))), Anniversaries.class);
    }

    private static List<String> told(List<Anniversary> anniversaries) {
        return anniversaries.stream()
                .map(it -> it.partner() + " " + it.years() + " " + it.earliest()
                        + (it.latest().equals(it.earliest()) ? "" : "/" + it.latest())
                        + (it.certainty() == Certainty.CERTAIN ? "" : " possibly"))
                .toList();
    }

    @Test
    void fiveYearsAndEveryTenthAreCelebrated() {
        tie("oita", SISTER_CITY, "1979-09-07");

        assertThat(told(asOf("2030-01-01", 60 * 12, 60 * 12).past()))
                .containsExactly(
                        "oita 50 2029-09-07",
                        "oita 40 2019-09-07",
                        "oita 30 2009-09-07",
                        "oita 20 1999-09-07",
                        "oita 10 1989-09-07",
                        "oita 5 1984-09-07");
        assertThat(told(asOf("2030-01-01", 0, 60 * 12).next()))
                .containsExactly(
                        "oita 60 2039-09-07",
                        "oita 70 2049-09-07",
                        "oita 80 2059-09-07",
                        "oita 90 2069-09-07",
                        "oita 100 2079-09-07",
                        "oita 110 2089-09-07");
    }

    @Test
    void theDayItselfIsYetToCome() {
        tie("oita", SISTER_CITY, "1979-09-07");

        assertThat(told(asOf("2019-09-07", 1, 1).next())).containsExactly("oita 40 2019-09-07");
        assertThat(asOf("2019-09-07", 1, 1).past()).isEmpty();
        assertThat(told(asOf("2019-09-08", 1, 1).past())).containsExactly("oita 40 2019-09-07");
    }

    @Test
    void ofAVagueDateTheAnniversaryIsAsVague() {
        tie("duisburg", SISTER_CITY, "1982-10");

        assertThat(told(asOf("2022-10-12", 0, 24).next()))
                .containsExactly("duisburg 40 2022-10-01/2022-10-31 possibly");
        assertThat(told(asOf("2022-09-30", 0, 24).next())).containsExactly("duisburg 40 2022-10-01/2022-10-31");
    }

    @Test
    void ofAnUnknownDateNothingCanBeTold() {
        tie("ashdod", SISTER_CITY, null);
        tie("izmir", SISTER_CITY, "../2010");

        Anniversaries found = asOf("2026-01-01", 24, 24);

        assertThat(found.next()).isEmpty();
        assertThat(found.undated()).containsExactlyInAnyOrder(new PartnerId("ashdod"), new PartnerId("izmir"));
    }

    @Test
    void theSigningCountsAndNotTheUpgrade() {
        tie("manchester", FRIENDLY_EXCHANGE_CITY, "1986-09-16");
        journal.record(upgraded("manchester", SISTER_CITY, "1997-02-01"));

        assertThat(told(asOf("2026-01-01", 0, 24).next())).containsExactly("manchester 40 2026-09-16");
    }

    @Test
    void whatEndedOrWasOnlyIntendedIsNotCelebrated() {
        tie("arnhem", SISTER_CITY, "1999-09-06");
        journal.record(terminated("arnhem", "2021-07-21"));
        tie("pattaya", LETTER_OF_INTENT, "2016-10-24");

        assertThat(asOf("2026-01-01", 0, 48).next()).isEmpty();
        assertThat(told(asOf("2018-01-01", 0, 24).next())).containsExactly("arnhem 20 2019-09-06");
    }

    @Test
    void aCorrectionMovesItOnlyForWhoKnowsOfIt() {
        tie("kopavogur", SISTER_CITY, "2007-09-29");
        journal.record(new FriendshipChangeCorrected(
                new PartnerId("kopavogur"), 1, SISTER_CITY, EdtfDate.of("2008-04-26"), null, "a declaration only"));
        journal.awaitProjected();
        Viewpoint day = Viewpoint.asOf(LocalDate.parse("2026-11-23"));

        assertThat(told(ask(new ListAnniversaries(0, 24, day), Anniversaries.class)
                        .next()))
                .containsExactly("kopavogur 20 2028-04-26");
        assertThat(told(ask(new ListAnniversaries(0, 24, day.knownAt(KnownAt.position(2))), Anniversaries.class)
                        .next()))
                .containsExactly("kopavogur 20 2027-09-29");
    }

    @Test
    void theLeapDayIsCelebratedOnTheLastOfFebruary() {
        tie("gyor", SISTER_CITY, "1996-02-29");

        assertThat(told(asOf("2026-01-01", 0, 12).next())).containsExactly("gyor 30 2026-02-28");
    }
}
