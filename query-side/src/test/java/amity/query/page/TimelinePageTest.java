package amity.query.page;

import static amity.query.page.Recorded.corrected;
import static amity.query.page.Recorded.fact;
import static amity.query.page.Recorded.retracted;
import static amity.query.page.Recorded.stated;
import static org.assertj.core.api.Assertions.assertThat;

import amity.message.query.Names;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything that ever touched a partner, and what was believed of it. */
class TimelinePageTest extends PageTest {

    private static final Map<String, Object> SISTER = Map.of("tier", "SISTER_CITY");

    private static final Map<String, Object> OTHERWISE = Map.of(
            "tier",
            "SISTER_CITY",
            "alternatives",
            List.of(
                    Map.of("date", "1994", "source", "ispas-ev.de", "confidence", "UNVERIFIED"),
                    Map.of("date", "1996~", "source", "https://nacglobal.net/2011")));

    @BeforeEach
    void whatIsBelievedOfGyorAndWas() {
        ledger.places.add(new Tie.Place("gyor", new Names("Győr", "杰尔", null), "HU", 47.7, 17.6, List.of()));
        ledger.places.add(new Tie.Place("oita", new Names("Oita", "大分", null), "JP", 33.2, 131.6, List.of()));
        recorded.timelines.put(
                "gyor",
                List.of(
                        fact(
                                stated(230, "partner/gyor", 1, "FriendshipSigned", "1994", SISTER),
                                corrected(
                                        380,
                                        "partner/gyor",
                                        2,
                                        "FriendshipChangeCorrected",
                                        "1995-10-30",
                                        1,
                                        "The page of the government is preferred.",
                                        OTHERWISE)),
                        retracted(
                                stated(240, "partner/gyor", 3, "FriendshipSuspended", "2003", Map.of("reason", "SARS")),
                                corrected(
                                        381,
                                        "partner/gyor",
                                        4,
                                        "FriendshipChangeRetracted",
                                        null,
                                        3,
                                        "It was another city.",
                                        Map.of())),
                        fact(
                                stated(300, "visit/v1", 0, "DelegationVisitRecorded", "../1990", visit("gyor", "oita")),
                                corrected(
                                        385,
                                        "visit/v1",
                                        1,
                                        "DelegationVisitCorrected",
                                        "1988/1991",
                                        0,
                                        "To Oita only.",
                                        visit("oita"))),
                        fact(stated(301, "visit/v2", 0, "DelegationVisitRecorded", "2012/..", visit("gyor"))),
                        fact(stated(302, "honor/h1", 0, "HonorAwarded", null, honor())),
                        fact(stated(28, "partner/gyor", 0, "PartnerRegistered", null, Map.of("nameEn", "Győr")))));
    }

    private static Map<String, Object> visit(String... partners) {
        return Map.of(
                "direction", "INBOUND",
                "purpose", "钢铁专家",
                "purposeEn", "Steel experts",
                "level", "EXPERT",
                "headcount", 30,
                "headcountQualifier", "OVER",
                "partnerIds", List.of(partners));
    }

    private static Map<String, Object> honor() {
        return Map.of(
                "honor",
                "黄鹤友谊奖",
                "honorEn",
                "Yellow Crane Award",
                "recipient",
                Map.of("kind", "PERSON", "count", 12, "partnerId", "gyor"));
    }

    @Test
    void tellsWhatWasBelievedBeforeAndWhyNoLonger() {
        assertThat(told("en", "partner-gyor-1"))
                .startsWith("30 October 1995 Signed Sister city")
                .contains("Until 22 November 2026, 17:30 we believed: 1994")
                .contains("Corrected by wang: The page of the government is preferred.")
                .contains("Believed from source of 230 · 2026-11-20 11:18 · chen")
                .contains("Recorded 2026-11-22 17:30 · wang source of 380");
        assertThat(told("zh", "partner-gyor-1"))
                .startsWith("1995年10月30日 结好 国际友好城市")
                .contains("2026年11月22日 17:30以前认定： 1994年", "由wang更正：", "当时依据");
        assertThat(in("en").html("/partners/gyor"))
                .contains("href=\"/compare?from=2026-11-23&amp;fromKnown=@379&amp;to=2026-11-23&amp;toKnown=@380\"");
    }

    @Test
    void saysWhatOtherSourcesSay() {
        assertThat(told("en", "partner-gyor-1"))
                .contains(
                        "Other sources say 1994 (ispas-ev.de; unverified); about 1996 ( https://nacglobal.net/2011 )");
        assertThat(told("zh", "partner-gyor-1")).contains("其他来源的日期 1994年（ispas-ev.de；未经证实）；约1996年（");
        assertThat(html("partner-gyor-1")).contains("<a href=\"https://nacglobal.net/2011\"");
    }

    @Test
    void strikesThroughWhatNeverWas() {
        assertThat(told("en", "partner-gyor-3"))
                .startsWith("2003 Suspended Retracted Reason SARS")
                .contains("Retracted 22 November 2026, 17:30 by wang: It was another city. source of 381");
        assertThat(in("en").html("/partners/gyor"))
                .contains("id=\"fact-partner-gyor-3\" class=\"fact-row fact-tie fact-retracted\"");
    }

    @Test
    void tellsVisitsAndAwardsInTheReadersLanguage() {
        assertThat(told("en", "visit-v1-0"))
                .startsWith("1988 to 1991 Inbound visit No longer about this partner Steel experts")
                .contains("Level Experts", "Headcount over 30 persons", "Itinerary Oita")
                .contains("we believed: until 1990 Itinerary Győr , Oita");
        assertThat(told("zh", "visit-v2-0"))
                .contains("2012年起 来访团组 钢铁专家", "人数 30多人")
                .doesNotContain("行程");
        assertThat(told("en", "honor-h1-0")).contains("Honor awarded Yellow Crane Award Recipient Győr · 12 persons");
        assertThat(told("zh", "honor-h1-0")).contains("授予荣誉 黄鹤友谊奖 获得者 杰尔 · 12 人");
    }

    @Test
    void tellsRecordsWithWhatTheirStepsBelongTo() {
        recorded.timelines.put(
                "gyor",
                List.of(
                        fact(
                                stated(310, "agreement/a1", 0, "AgreementRecorded", "2000", agreement("oita")),
                                corrected(
                                        385,
                                        "agreement/a1",
                                        1,
                                        "AgreementCorrected",
                                        "2001",
                                        0,
                                        "The certificate says so.",
                                        agreement("gyor", "oita"))),
                        fact(stated(
                                311, "agreement/a1", 2, "AgreementRenewed", "2006", Map.of("expires", "2010-12-31")))));

        assertThat(told("en", "agreement-a1-0"))
                .startsWith("2001 Agreement signed Memorandum on culture")
                .contains("Type Memorandum", "Partners Győr , Oita", "Through Győr", "Expires 2005")
                .contains("People over 12 person-times", "Other sources say 1999 (China Daily)")
                .contains("we believed: 2000 Partners Oita");
        assertThat(told("zh", "agreement-a1-0"))
                .startsWith("2001年 签署协议 文化备忘录")
                .contains("类型 备忘录", "人数 12多人次", "其他来源的日期 1999年（China Daily）");
        assertThat(told("en", "agreement-a1-2"))
                .startsWith("2006 Agreement renewed Memorandum on culture Expires 31 December 2010");
        assertThat(in("en").html("/partners/gyor"))
                .contains("href=\"/compare?of=agreements&amp;from=2026-11-23&amp;fromKnown=@384");
    }

    private static Map<String, Object> agreement(String... partners) {
        return Map.of(
                "type",
                "MEMORANDUM",
                "title",
                "文化备忘录",
                "titleEn",
                "Memorandum on culture",
                "partnerIds",
                List.of(partners),
                "through",
                List.of("gyor"),
                "people",
                Map.of("number", 12, "qualifier", "OVER", "unit", "PERSON_TIMES"),
                "alternatives",
                List.of(Map.of("date", "1999", "source", "China Daily")),
                "expires",
                "2005");
    }

    @Test
    void standsInTheOrderOfTimeTheUndatedLast() {
        String page = in("en").html("/partners/gyor");

        assertThat(List.of(
                        "visit-v1-0", "partner-gyor-1", "partner-gyor-3", "visit-v2-0", "honor-h1-0", "partner-gyor-0"))
                .isSortedAccordingTo(
                        (one, other) -> page.indexOf("id=\"fact-" + one) - page.indexOf("id=\"fact-" + other));
        assertThat(page.indexOf("Without a date"))
                .isBetween(page.indexOf("fact-visit-v2-0"), page.indexOf("fact-honor-h1-0"));
    }

    @Test
    void drawsDaysAsDotsVagueDatesAsBarsAndOpenOnesFading() {
        assertThat(html("partner-gyor-1"))
                .containsPattern("<line class=\"mark-bar past\"[^>]* x1=\"[0-9.]+%\" x2=\"[0-9.]+%\"")
                .containsPattern("<circle class=\"mark-dot\"[^>]* cx=\"[0-9.]+%\"");
        assertThat(html("visit-v1-0")).contains("fill=\"url(#fade-left)\"", "class=\"mark-bar\"");
        assertThat(html("visit-v2-0")).contains("fill=\"url(#fade-right)\"");
        assertThat(html("honor-h1-0")).doesNotContain("mark-");
    }

    @Test
    void showsOneKindAlone() {
        String visits = in("en").text("/partners/gyor?kind=visit", "timeline");

        assertThat(visits)
                .contains("All 6 Tie 2 Visits 2 Awards 1", "Inbound visit")
                .doesNotContain("Signed", "Honor awarded");
        assertThat(in("en").html("/partners/gyor?asOf=2016-12-31&kind=visit"))
                .contains("href=\"/partners/gyor?asOf=2016-12-31&amp;kind=honor\"")
                .contains("<input type=\"hidden\" name=\"kind\" value=\"visit\">");
        assertThat(in("en").text("/partners/gyor?kind=nonsense", "timeline")).contains("Honor awarded");
        assertThat(in("en").text("/partners/oita", "timeline")).contains("Nothing is on record by this day.");
    }

    private String html(String fact) {
        String page = in("en").html("/partners/gyor");
        int start = page.indexOf("id=\"fact-" + fact);
        return page.substring(start, page.indexOf("</li>", start));
    }

    private String told(String language, String fact) {
        String page = in(language).html("/partners/gyor");
        int start = page.indexOf("id=\"fact-" + fact);
        return page.substring(page.indexOf('>', start) + 1, page.indexOf("</li>", start))
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
