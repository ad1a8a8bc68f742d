package amity.query.page;

import static amity.query.page.Recorded.corrected;
import static amity.query.page.Recorded.stated;
import static org.assertj.core.api.Assertions.assertThat;

import amity.message.honor.Recipient;
import amity.message.honor.RecipientKind;
import amity.message.query.Cause;
import amity.message.query.Certainty;
import amity.message.query.Change;
import amity.message.query.Count;
import amity.message.query.CountedVisit;
import amity.message.query.Difference;
import amity.message.query.DifferentEntry;
import amity.message.query.DifferentEntry.Kind;
import amity.message.query.HonorEntry;
import amity.message.query.KnownAt;
import amity.message.query.Names;
import amity.message.query.RecordEntry;
import amity.message.query.RecordStatus;
import amity.message.query.RosterEntry;
import amity.message.query.TieStatus;
import amity.message.query.Viewpoint;
import amity.message.record.RecordKind;
import amity.message.value.Direction;
import amity.message.value.EdtfDate;
import amity.message.value.HonorId;
import amity.message.value.Level;
import amity.message.value.PartnerId;
import amity.message.value.RecordId;
import amity.message.value.Tier;
import amity.message.value.VisitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Why did this number change between two answers? */
class ComparePageTest extends PageTest {

    private static final Tie.Place GYOR =
            new Tie.Place("gyor", new Names("Győr", "杰尔", null), "HU", 47.7, 17.6, List.of());
    private static final Tie.Place KOBE =
            new Tie.Place("kobe", new Names("Kobe", "神户", null), "JP", 34.7, 135.2, List.of());
    private static final Change CORRECTION = corrected(
            380,
            "partner/gyor",
            2,
            "FriendshipChangeCorrected",
            "1995-10-30",
            1,
            "The page of the government is preferred.",
            Map.of());

    @BeforeEach
    void twoPartners() {
        ledger.places.addAll(List.of(GYOR, KOBE));
    }

    private static RosterEntry tie(Tie.Place place, Tier tier, @Nullable String since, @Nullable String until) {
        return new Tie(place, tier, TieStatus.ACTIVE, since, until)
                .on(StubLedger.TODAY, StubLedger.TODAY)
                .orElseThrow();
    }

    private static Difference.Counts counts(int from, int to, int possibleFrom, int possibleTo) {
        return new Difference.Counts(new Count(from, possibleFrom), new Count(to, possibleTo));
    }

    @Test
    void namesWhatChangedAndTheEntryThatChangedIt() {
        recorded.counts.put("SISTER_CITY", counts(23, 28, 0, 0));
        recorded.counts.put("FRIENDLY_EXCHANGE_CITY", counts(13, 12, 3, 1));
        recorded.ties.add(new DifferentEntry<>(
                Kind.CHANGED,
                "partner/gyor",
                tie(GYOR, Tier.SISTER_CITY, "1994", null),
                tie(GYOR, Tier.SISTER_CITY, "1995-10-30", null),
                List.of(new Cause(Cause.By.RECORDED, CORRECTION))));

        String address = "/compare?from=2016-12-31&fromKnown=@370&to=2016-12-31";

        assertThat(in("en").text(address, "difference"))
                .contains(
                        "31 December 2016 as known 20 November 2026, 11:18 (no. 370) 31 December 2016 as known now Difference")
                .contains("Sister cities 23 28 +5")
                .contains("Friendly exchange cities 13 (+3 possible) 12 (+1 possible) −1 (−2 possible)");
        assertThat(in("en").text(address, "entries"))
                .contains("1 differ Győr Changed Since 1994 → then 30 October 1995")
                .contains("Recorded in between: Tie corrected , effective 30 October 1995")
                .contains("The page of the government is preferred.")
                .contains("Recorded 22 November 2026, 17:30 by wang (entry no. 380) · source of 380");
        assertThat(in("zh").text(address, "entries"))
                .contains("共 1 处 杰尔 变化 结好日期 1994年 → 变为 1995年10月30日")
                .contains("其间登记： 更正结好关系 ， 1995年10月30日生效");
        assertThat(in("en").html(address)).contains("href=\"/partners/gyor?asOf=2016-12-31\"");
    }

    @Test
    void anUpgradeIsOneMatterOfTwoLines() {
        Cause upgrade = new Cause(
                Cause.By.TOOK_EFFECT,
                stated(251, "partner/kobe", 2, "FriendshipUpgraded", "2018", Map.of("tier", "SISTER_CITY")));
        recorded.ties.add(new DifferentEntry<>(
                Kind.COME, "partner/kobe", null, tie(KOBE, Tier.SISTER_CITY, "2018", null), List.of(upgrade)));
        recorded.ties.add(new DifferentEntry<>(
                Kind.GONE,
                "partner/kobe",
                tie(KOBE, Tier.FRIENDLY_EXCHANGE_CITY, "1998", null),
                null,
                List.of(upgrade)));

        assertThat(in("en").text("/compare", "entries"))
                .contains(
                        "1 differ Kobe New Sister city · Since 2018 Gone Friendly exchange city · Since 1998 Took effect in between: Upgraded , effective 2018");
    }

    @Test
    void visitsShowTheYearsThatDiffer() {
        recorded.counts.put("2015", counts(3, 3, 0, 0));
        recorded.counts.put("2016", counts(0, 2, 0, 1));
        recorded.counts.put("2007/2009", counts(0, 1, 0, 0));
        recorded.visits.add(new DifferentEntry<>(
                Kind.COME,
                "visit/v1",
                null,
                new CountedVisit(
                        new VisitId("v1"),
                        Direction.OUTBOUND,
                        List.of(new PartnerId("gyor"), new PartnerId("kobe")),
                        EdtfDate.of("2016-05"),
                        2016,
                        null,
                        null,
                        Level.HEAD_OF_CITY,
                        null,
                        Certainty.POSSIBLE,
                        List.of()),
                List.of(new Cause(
                        Cause.By.TOOK_EFFECT,
                        stated(
                                300,
                                "visit/v1",
                                0,
                                "DelegationVisitRecorded",
                                "2016-05",
                                Map.of("direction", "OUTBOUND"))))));

        assertThat(in("en").text("/compare?of=visits", "difference"))
                .contains("All years 3 6 (+1 possible) +3 (+1 possible)")
                .contains("2007 to 2009 0 1 +1", "2016 0 2 (+1 possible)", "No difference in 1 other years.")
                .doesNotContain("2015");
        assertThat(in("zh").text("/compare?of=visits", "entries"))
                .contains("出访团组 · 杰尔 、 神户 新增 2016年5月 · 市长、议长 · 可能成行")
                .contains("其间发生： 出访团组 ， 2016年5月");
    }

    @Test
    void awardsNameTheRecipient() {
        recorded.counts.put("recipients", counts(14, 26, 0, 0));
        recorded.honors.add(new DifferentEntry<>(
                Kind.COME,
                "honor/h1",
                null,
                new HonorEntry(
                        new HonorId("h1"),
                        "黄鹤友谊奖",
                        "Yellow Crane Award",
                        new Recipient(RecipientKind.PERSON, null, null, 12),
                        null,
                        null,
                        "City Government",
                        Certainty.CERTAIN,
                        false,
                        null,
                        List.of()),
                List.of(new Cause(Cause.By.TOOK_EFFECT, stated(301, "honor/h1", 0, "HonorAwarded", null, Map.of())))));

        assertThat(in("en").text("/compare?of=honors", "difference")).contains("Honor recipients 14 26 +12");
        assertThat(in("en").text("/compare?of=honors", "entries"))
                .contains("Yellow Crane Award · 12 persons New unknown · City Government")
                .contains("Took place in between: Honor awarded , on an unknown day");
    }

    @Test
    void recordsOfAKindAreToldByTheirTitlesAndHowTheyStand() {
        recorded.counts.put("records", counts(3, 4, 0, 0));
        recorded.counts.put("goingOn", counts(2, 3, 1, 0));
        recorded.counts.put("2000", counts(1, 1, 0, 0));
        recorded.counts.put("2013", counts(0, 1, 0, 0));
        recorded.records.add(new DifferentEntry<>(
                Kind.CHANGED,
                "agreement/a1",
                agreement(RecordStatus.IN_FORCE, null),
                agreement(RecordStatus.EXPIRED, "2005"),
                List.of(new Cause(
                        Cause.By.TOOK_EFFECT, stated(301, "agreement/a1", 0, "AgreementRecorded", "2000", Map.of())))));

        assertThat(in("en").text("/compare?of=agreements", "difference"))
                .contains("Roster Visits Awards Agreements")
                .contains("Agreements 3 4 +1", "Going on 2 (+1 possible) 3 +1 (−1 possible)", "2013 0 1 +1")
                .contains("No difference in 1 other years.");
        assertThat(in("en").text("/compare?of=agreements", "entries"))
                .contains("Memorandum on culture Changed Status In force → then Expired Ended — → then 2005")
                .contains("Took effect in between: Agreement signed , effective 2000");
        assertThat(in("zh").text("/compare?of=agreements", "entries")).contains("文化备忘录", "有效", "已到期");
        assertThat(in("en").text("/compare", "difference")).doesNotContain("Agreements Projects");
    }

    private static RecordEntry agreement(RecordStatus status, @Nullable String ended) {
        return new RecordEntry(
                RecordKind.AGREEMENT,
                new RecordId("a1"),
                "MEMORANDUM",
                null,
                "文化备忘录",
                "Memorandum on culture",
                List.of(),
                null,
                EdtfDate.of("2000"),
                2000,
                null,
                null,
                null,
                null,
                false,
                Certainty.CERTAIN,
                status,
                Certainty.CERTAIN,
                EdtfDate.of("2005"),
                ended == null ? null : EdtfDate.of(ended),
                null,
                Map.of());
    }

    @Test
    void sensibleDaysStandThereAtFirst() {
        assertThat(in("en").text("/compare", "difference"))
                .contains("31 December 2025 as known now 23 November 2026 as known now");
        assertThat(in("en").text("/compare", "entries")).contains("Nothing is different.");
        assertThat(in("zh").text("/compare", "entries")).contains("没有差别。");
        assertThat(recorded.compared)
                .extracting(Viewpoint::asOf)
                .contains(LocalDate.parse("2025-12-31"), LocalDate.parse("2026-11-23"));
    }

    @Test
    void withoutADayASideSpeaksOfTheDayOfItsKnowledge() {
        in("en").get("/compare?fromKnown=2026-11-02T09:00&toEntry=370");

        assertThat(recorded.compared)
                .extracting(Viewpoint::asOf)
                .containsExactly(LocalDate.parse("2026-11-02"), LocalDate.parse("2026-11-20"));
        assertThat(recorded.compared.getLast().knownAt()).isEqualTo(KnownAt.position(370));
    }

    @Test
    void readyMadeComparisonsAndTabsKeepWhatTheyShould() {
        recorded.corrections.add(CORRECTION);

        assertThat(in("en").html("/compare?of=visits&from=2016-12-31&fromKnown=@370"))
                .contains("href=\"/compare?of=visits&amp;from=2024-12-31&amp;to=2025-12-31\"")
                .contains(
                        "href=\"/compare?of=visits&amp;from=2025-12-31&amp;fromKnown=2026-01-01T00:00&amp;to=2025-12-31\"")
                .contains("href=\"/compare?from=2026-11-23&amp;fromKnown=@379&amp;to=2026-11-23&amp;toKnown=@380\"")
                .contains("Before and after the latest correction (22 November 2026, 17:30)")
                .contains("href=\"/compare?of=honors&amp;from=2016-12-31&amp;fromKnown=@370\"")
                .contains("id=\"compare-turn\" href=\"/compare?of=visits&amp;to=2016-12-31&amp;toKnown=@370\"");
    }

    @Test
    void whatCannotBeIsSaidOnItsSide() {
        assertThat(in("en").html("/compare?from=2016-13-01&toKnown=2100-01-01T00:00&fromEntry=%3Cb%3E"))
                .containsPattern("id=\"from-day-problem\">“2016-13-01” is not a day")
                .containsPattern("id=\"from-known-problem\">“&lt;b&gt;” is not the number of an entry")
                .containsPattern("id=\"to-known-problem\">1 January 2100, 00:00 is still to come");
    }

    @Test
    void manyEntriesAreShownInTwoSteps() {
        for (int i = 0; i < 70; i++) {
            recorded.ties.add(new DifferentEntry<>(
                    Kind.COME, "partner/p" + i, null, tie(KOBE, Tier.SISTER_CITY, "2018", null), List.of()));
        }

        assertThat(in("en").html("/compare"))
                .contains("Show 10 more", "No single entry made this difference.")
                .contains("href=\"/compare?entries=all\"");
        assertThat(in("en").text("/compare?entries=all", "entries"))
                .contains("70 differ")
                .doesNotContain("more");
    }
}
