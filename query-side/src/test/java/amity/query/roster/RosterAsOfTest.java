package amity.query.roster;

import static amity.message.value.Tier.FRIENDLY_EXCHANGE_CITY;
import static amity.message.value.Tier.LETTER_OF_INTENT;
import static amity.message.value.Tier.SISTER_CITY;
import static amity.query.testing.Facts.corrected;
import static amity.query.testing.Facts.registered;
import static amity.query.testing.Facts.renewed;
import static amity.query.testing.Facts.resumed;
import static amity.query.testing.Facts.signed;
import static amity.query.testing.Facts.suspended;
import static amity.query.testing.Facts.terminated;
import static amity.query.testing.Facts.upgraded;
import static org.assertj.core.api.Assertions.assertThat;

import amity.message.AmityEvent;
import amity.message.partner.PartnerDetails;
import amity.message.partner.PartnerRegistered;
import amity.message.query.Count;
import amity.message.query.FindRoster;
import amity.message.query.Roster;
import amity.message.query.RosterEntry;
import amity.message.query.Viewpoint;
import amity.message.value.CountryCode;
import amity.message.value.PartnerId;
import amity.message.value.PartnerKind;
import amity.message.value.Texts;
import amity.query.testing.Journal;
import amity.query.testing.QuerySideTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.Test;

class RosterAsOfTest extends QuerySideTest {

    RosterAsOfTest(Journal journal, QueryGateway queries) {
        super(journal, queries);
    }

    private void given(AmityEvent... events) {
        journal.record(events);
        journal.awaitProjected();
    }

    private Roster roster(String asOf) {
        return ask(new FindRoster(Viewpoint.asOf(LocalDate.parse(asOf))), Roster.class);
    }

    /** In the order of the roster: partner, tier, certainty. */
    private List<String> lines(String asOf) {
        return roster(asOf).entries().stream()
                .map(entry -> entry.partner() + " " + entry.tier() + " " + entry.certainty())
                .toList();
    }

    private RosterEntry only(String asOf) {
        assertThat(roster(asOf).entries()).hasSize(1);
        return roster(asOf).entries().getFirst();
    }

    private String status(String asOf) {
        return only(asOf).status() + " " + only(asOf).statusCertainty();
    }

    @Test
    void nothingIsRecorded() {
        Roster empty = roster("2016-12-31");
        assertThat(empty.position()).isZero();
        assertThat(empty.entries()).isEmpty();
        assertThat(empty.counts())
                .containsOnlyKeys(SISTER_CITY, FRIENDLY_EXCHANGE_CITY, LETTER_OF_INTENT)
                .allSatisfy((tier, count) -> assertThat(count).isEqualTo(Count.NONE));
    }

    /** The roster's index carries the columns of its rows, and an entry of an index must fit a page. */
    @Test
    void namesAsLongAsTheyMayBeAndAFriendshipThatWasSuspendedAgainAndAgain() {
        String longest = "\uD840\uDC00".repeat(Texts.NAME);
        PartnerId oita = new PartnerId("o".repeat(64));
        List<AmityEvent> events = new ArrayList<>();
        events.add(new PartnerRegistered(
                oita,
                new PartnerDetails(
                        longest, longest, longest, new CountryCode("JP"), PartnerKind.CITY, null, null, List.of())));
        events.add(signed(oita.value(), SISTER_CITY, "1979"));
        for (int year = 1980; year < 2000; year++) {
            for (int month = 1; month < 10; month++) {
                events.add(suspended(oita.value(), year + "-0" + month));
                events.add(resumed(oita.value(), year + "-0" + month));
            }
        }
        events.add(suspended(oita.value(), "2005-01-01"));
        given(events.toArray(AmityEvent[]::new));

        assertThat(only("1990-06-15").names().local()).isEqualTo(longest);
        assertThat(status("2005-06-01")).isEqualTo("SUSPENDED CERTAIN");
        assertThat(status("2004-06-01")).isEqualTo("ACTIVE CERTAIN");
    }

    @Test
    void theFirstThreeSisterCities() {
        given(
                registered("oita", "JP"),
                registered("pittsburgh", "US"),
                registered("duisburg", "DE"),
                signed("oita", SISTER_CITY, "1979-09-07"),
                signed("pittsburgh", SISTER_CITY, "1982-09"),
                signed("duisburg", SISTER_CITY, "1982-10-08"));

        assertThat(lines("1979-09-06")).isEmpty();
        assertThat(lines("1979-09-07")).containsExactly("oita SISTER_CITY CERTAIN");
        assertThat(lines("1982-09-15")).containsExactly("oita SISTER_CITY CERTAIN", "pittsburgh SISTER_CITY POSSIBLE");
        assertThat(roster("1982-09-15").counts()).containsEntry(SISTER_CITY, new Count(1, 1));
        assertThat(roster("1982-09-15").position()).isEqualTo(6);
        assertThat(lines("1982-09-29")).contains("pittsburgh SISTER_CITY POSSIBLE");
        assertThat(lines("1982-09-30")).contains("pittsburgh SISTER_CITY CERTAIN");
        assertThat(lines("1982-10-08")).hasSize(3).allMatch(line -> line.endsWith("CERTAIN"));
    }

    @Test
    void anUncertainYearIsAYear() {
        given(registered("bishkek", "KG"), signed("bishkek", SISTER_CITY, "2016?"));
        assertThat(lines("2015-12-31")).isEmpty();
        assertThat(lines("2016-01-01")).containsExactly("bishkek SISTER_CITY POSSIBLE");
        assertThat(lines("2016-12-30")).containsExactly("bishkek SISTER_CITY POSSIBLE");
        assertThat(lines("2016-12-31")).containsExactly("bishkek SISTER_CITY CERTAIN");
        assertThat(only("2016-12-31").since()).hasToString("2016?");
    }

    @Test
    void signedOnAnUnknownDay() {
        given(registered("suwon", "KR"), signed("suwon", FRIENDLY_EXCHANGE_CITY, null));
        assertThat(lines("0001-01-01")).containsExactly("suwon FRIENDLY_EXCHANGE_CITY POSSIBLE");
        assertThat(lines("2016-12-31")).containsExactly("suwon FRIENDLY_EXCHANGE_CITY POSSIBLE");
        assertThat(lines("2026-11-22")).containsExactly("suwon FRIENDLY_EXCHANGE_CITY POSSIBLE");
        assertThat(lines("2026-11-23")).containsExactly("suwon FRIENDLY_EXCHANGE_CITY CERTAIN");
        assertThat(only("2026-11-23").since()).isNull();
    }

    @Test
    void theDayOfRecordingIsTheDayInTheHomeCity() {
        // Already the 2nd of March in Wuhan.
        journal.recordAt(
                Instant.parse("2020-03-01T16:00:00Z"),
                registered("suwon", "KR"),
                signed("suwon", FRIENDLY_EXCHANGE_CITY, null));
        journal.awaitProjected();
        assertThat(lines("2020-03-01")).containsExactly("suwon FRIENDLY_EXCHANGE_CITY POSSIBLE");
        assertThat(lines("2020-03-02")).containsExactly("suwon FRIENDLY_EXCHANGE_CITY CERTAIN");
    }

    @Test
    void aStartThatIsOpenOrNotOverIsCertainWhenItIsRecorded() {
        given(
                registered("a", "KR"),
                registered("b", "KR"),
                signed("a", SISTER_CITY, "2008/.."),
                signed("b", SISTER_CITY, "2026"));
        assertThat(lines("2026-11-22")).containsExactly("a SISTER_CITY POSSIBLE", "b SISTER_CITY POSSIBLE");
        assertThat(lines("2026-11-23")).containsExactly("a SISTER_CITY CERTAIN", "b SISTER_CITY CERTAIN");
    }

    @Test
    void aVagueUpgradeEndsOneTierWhereItBeginsTheNext() {
        given(
                registered("chalkida", "GR"),
                signed("chalkida", FRIENDLY_EXCHANGE_CITY, "2015"),
                upgraded("chalkida", SISTER_CITY, "2017?"));
        assertThat(lines("2015-06-01")).containsExactly("chalkida FRIENDLY_EXCHANGE_CITY POSSIBLE");
        assertThat(lines("2016-12-31")).containsExactly("chalkida FRIENDLY_EXCHANGE_CITY CERTAIN");
        assertThat(lines("2017-06-01"))
                .containsExactly("chalkida SISTER_CITY POSSIBLE", "chalkida FRIENDLY_EXCHANGE_CITY POSSIBLE");
        assertThat(roster("2017-06-01").counts())
                .containsEntry(SISTER_CITY, new Count(0, 1))
                .containsEntry(FRIENDLY_EXCHANGE_CITY, new Count(0, 1));
        assertThat(lines("2017-12-31")).containsExactly("chalkida SISTER_CITY CERTAIN");
        assertThat(only("2017-12-31").signed()).hasToString("2015");
        assertThat(only("2017-12-31").since()).hasToString("2017?");
        assertThat(only("2016-12-31").until()).hasToString("2017?");
        assertThat(only("2016-12-31").statusCertainty()).hasToString("CERTAIN");
    }

    @Test
    void whatFollowedNarrowsWhatWentBefore() {
        given(
                registered("essonne", "FR"),
                signed("essonne", FRIENDLY_EXCHANGE_CITY, null),
                renewed("essonne", "2013-11-21"),
                upgraded("essonne", SISTER_CITY, "2013"));
        assertThat(lines("2013-11-20")).containsExactly("essonne FRIENDLY_EXCHANGE_CITY POSSIBLE");
        assertThat(lines("2013-11-21"))
                .containsExactly("essonne SISTER_CITY POSSIBLE", "essonne FRIENDLY_EXCHANGE_CITY POSSIBLE");
        assertThat(lines("2013-12-31")).containsExactly("essonne SISTER_CITY CERTAIN");
    }

    @Test
    void whatFollowedAChangeDidNotComeBeforeItWhereverThatIsMoved() {
        journal.recordOn(
                LocalDate.parse("2005-05-28"),
                registered("essonne", "FR"),
                signed("essonne", SISTER_CITY, "2003"),
                renewed("essonne", "2005-04"),
                suspended("essonne", null));
        journal.recordOn(LocalDate.parse("2005-07-26"), corrected("essonne", 2, null, "2005-06"));
        journal.awaitProjected();
        assertThat(status("2005-05-31")).isEqualTo("ACTIVE CERTAIN");
        assertThat(status("2005-06-01")).isEqualTo("SUSPENDED POSSIBLE");
        assertThat(status("2005-07-25")).isEqualTo("SUSPENDED POSSIBLE");
        assertThat(status("2005-07-26")).isEqualTo("SUSPENDED CERTAIN");
    }

    @Test
    void endedOnADay() {
        given(registered("arnhem", "NL"), signed("arnhem", SISTER_CITY, "1999-09"), terminated("arnhem", "2021-07-21"));
        assertThat(lines("2021-07-20")).containsExactly("arnhem SISTER_CITY CERTAIN");
        assertThat(only("2021-07-20").until()).hasToString("2021-07-21");
        assertThat(lines("2021-07-21")).isEmpty();
    }

    @Test
    void endedOnAnUnknownDay() {
        given(registered("borlange", "SE"), signed("borlange", SISTER_CITY, "2007"), terminated("borlange", null));
        assertThat(lines("2006-12-31")).isEmpty();
        assertThat(lines("2007-01-01")).containsExactly("borlange SISTER_CITY POSSIBLE");
        assertThat(lines("2026-11-22")).containsExactly("borlange SISTER_CITY POSSIBLE");
        assertThat(lines("2026-11-23")).isEmpty();
    }

    @Test
    void suspendedAndResumedOnVagueDays() {
        given(
                registered("galati", "RO"),
                signed("galati", SISTER_CITY, "1987-08-12"),
                suspended("galati", "1999-05"),
                resumed("galati", "2002"));
        assertThat(status("1999-04-30")).isEqualTo("ACTIVE CERTAIN");
        assertThat(status("1999-05-10")).isEqualTo("SUSPENDED POSSIBLE");
        assertThat(status("1999-05-31")).isEqualTo("SUSPENDED CERTAIN");
        assertThat(status("2001-12-31")).isEqualTo("SUSPENDED CERTAIN");
        assertThat(status("2002-12-30")).isEqualTo("SUSPENDED POSSIBLE");
        assertThat(status("2002-12-31")).isEqualTo("ACTIVE CERTAIN");
        assertThat(lines("2000-01-01")).containsExactly("galati SISTER_CITY CERTAIN");
        assertThat(roster("2000-01-01").counts()).containsEntry(SISTER_CITY, new Count(1, 0));
        assertThat(only("2000-01-01").until()).isNull();
    }

    @Test
    void signedAnewAfterATermination() {
        given(
                registered("kyiv", "UA"),
                signed("kyiv", SISTER_CITY, "1990-10"),
                suspended("kyiv", "1994"),
                terminated("kyiv", "1996"),
                signed("kyiv", LETTER_OF_INTENT, "1996"),
                upgraded("kyiv", SISTER_CITY, "2003-05-06"));
        assertThat(only("1995-12-31").signed()).hasToString("1990-10");
        assertThat(status("1995-12-31")).isEqualTo("SUSPENDED CERTAIN");
        assertThat(lines("1996-07-01")).containsExactly("kyiv SISTER_CITY POSSIBLE", "kyiv LETTER_OF_INTENT POSSIBLE");
        assertThat(lines("1996-12-31")).containsExactly("kyiv LETTER_OF_INTENT CERTAIN");
        assertThat(status("1996-12-31")).isEqualTo("ACTIVE CERTAIN");
        assertThat(only("2003-05-06").signed()).hasToString("1996");
    }

    @Test
    void aPartnerCountsOnceInATierHoweverManyFriendshipsMayHaveStood() {
        given(
                registered("kyiv", "UA"),
                signed("kyiv", SISTER_CITY, "1990-10"),
                terminated("kyiv", "1996"),
                signed("kyiv", SISTER_CITY, "1996"));
        assertThat(lines("1996-07-01")).containsExactly("kyiv SISTER_CITY POSSIBLE", "kyiv SISTER_CITY POSSIBLE");
        assertThat(roster("1996-07-01").counts()).containsEntry(SISTER_CITY, new Count(0, 1));
    }
}
