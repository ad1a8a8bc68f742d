package amity.standalone.behavior;

import static amity.standalone.behavior.Office.change;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * What Amity promises, however it is installed. One installation serves all tests, each of which takes cities of its own; only
 * the first begins with an empty ledger, and the last ones look at all that the others left.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@SuppressWarnings("NullAway.Init")
abstract class BehaviorSuite {

    private static final String SISTER = "SISTER_CITY";
    private static final String FRIENDLY = "FRIENDLY_EXCHANGE_CITY";
    private static final int NEARLY_LAST = Integer.MAX_VALUE - 1;
    private static final int LAST = Integer.MAX_VALUE;

    private Installation installation;
    private Office office;

    /** @param directory where it may keep what it keeps */
    abstract Installation install(Path directory);

    @BeforeAll
    void open(@TempDir Path directory) {
        installation = install(directory);
        office = new Office(installation);
    }

    @AfterAll
    void close() {
        if (installation != null) {
            installation.close();
        }
    }

    @Test
    @Order(1)
    void positionsBeginWithOneAndHaveNoGaps() {
        assertThat(office.head()).isZero();
        List<Long> positions = List.of(office.register(City.OITA), office.sign(City.OITA, SISTER, "1979-09-07"));
        long head = office.head();

        assertThat(positions).isSorted().doesNotHaveDuplicates().last().isEqualTo(head);
        for (Seat reader : office.readers()) {
            for (long position = 1; position <= head; position++) {
                assertThat(reader.ask("/api/roster?knownAt=@" + position).position())
                        .isEqualTo(position);
            }
            reader.get("/api/roster?knownAt=@" + (head + 1)).is(400);
        }
    }

    @Test
    void everyNodeIsHealthy() {
        for (Seat stranger : office.strangers()) {
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> stranger.get("/actuator/health").is(200));
        }
    }

    @Test
    void whatOneNodeAcceptedEveryNodeShowsAtOnce() {
        office.register(City.DUISBURG);
        office.sign(City.DUISBURG, SISTER, "1982-10-08");
        boolean suspended = false;
        for (int i = 0; i < 10; i++) {
            String next = suspended ? "resume-friendship" : "suspend-friendship";
            long position = office.record(next, change(City.DUISBURG, Map.of("date", "2000")));
            suspended = !suspended;
            for (Seat reader : office.readers()) {
                Reply roster = reader.askKnowing(position, "/api/roster?asOf=2001-01-01");
                assertThat(roster.position()).isGreaterThanOrEqualTo(position);
                assertThat(entries(roster, City.DUISBURG)
                                .getFirst()
                                .path("status")
                                .asString())
                        .isEqualTo(suspended ? "SUSPENDED" : "ACTIVE");
            }
        }
    }

    @Test
    void aFriendshipLivesOnDaysAndAsItWasKnown() {
        office.register(City.BANGKOK);
        long signed = office.sign(City.BANGKOK, FRIENDLY, "2013-11-21");
        office.record("upgrade-friendship", change(City.BANGKOK, Map.of("tier", SISTER, "date", "2018-11-16")));
        long suspended = office.record("suspend-friendship", change(City.BANGKOK, Map.of("date", "2020-02")));
        long resumed = office.record("resume-friendship", change(City.BANGKOK, Map.of("date", "2023-03-01")));

        assertThat(tie(City.BANGKOK, "asOf=2013-01-01&min-position=" + resumed)).isEmpty();
        assertThat(tie(City.BANGKOK, "asOf=2015-01-01&min-position=" + resumed)).containsExactly(FRIENDLY + " ACTIVE");
        assertThat(tie(City.BANGKOK, "asOf=2019-01-01&min-position=" + resumed)).containsExactly(SISTER + " ACTIVE");
        assertThat(tie(City.BANGKOK, "asOf=2021-01-01&min-position=" + resumed)).containsExactly(SISTER + " SUSPENDED");
        assertThat(tie(City.BANGKOK, "asOf=2024-01-01&min-position=" + resumed)).containsExactly(SISTER + " ACTIVE");
        assertThat(tie(City.BANGKOK, "asOf=2024-01-01&knownAt=@" + suspended)).containsExactly(SISTER + " SUSPENDED");
        assertThat(tie(City.BANGKOK, "asOf=2024-01-01&knownAt=@" + signed)).containsExactly(FRIENDLY + " ACTIVE");
    }

    /** Tier and status, as the next node answers. */
    private List<String> tie(City city, String at) {
        return entries(office.reader().ask("/api/roster?" + at), city).stream()
                .map(entry -> entry.path("tier").asString() + " "
                        + entry.path("status").asString())
                .toList();
    }

    private static List<JsonNode> entries(Reply roster, City city) {
        return roster.json()
                .path("entries")
                .valueStream()
                .filter(entry -> entry.path("partner").asString().equals(city.id()))
                .toList();
    }

    @Test
    void whatWasKnownIsAnsweredToTheByteForEver() {
        office.register(City.BORDEAUX);
        office.sign(City.BORDEAUX, SISTER, "1998-06");
        long position = office.record(
                "record-delegation-visit",
                Map.of(
                        "direction", "INBOUND",
                        "partnerIds", List.of(City.BORDEAUX.id()),
                        "date", "1998-06",
                        "level", "HEAD_OF_CITY",
                        "source", "samples/wuhan/activities.csv"));
        List<String> addresses = List.of(
                "/api/roster?asOf=2016-12-31",
                "/api/roster/counts",
                "/api/partners",
                "/api/partners/bordeaux/history",
                "/api/partners/bordeaux/timeline",
                "/api/visits/yearly?from=1979&to=2026&groupBy=direction,level,country",
                "/api/honors",
                "/api/agreements",
                "/api/coverage",
                "/api/backdated");
        Map<String, String> before = office.answersKnownAt(position, addresses);

        office.record("terminate-friendship", change(City.BORDEAUX, Map.of("date", "2020-01-01")));
        long later = office.record("rename-partner", change(City.BORDEAUX, Map.of("nameEn", "Burdigala")));
        office.reader().askKnowing(later, "/api/roster");
        assertThat(office.answersKnownAt(position, addresses))
                .as("after more commands")
                .isEqualTo(before);

        office.rebuildAll();
        assertThat(office.answersKnownAt(position, addresses))
                .as("after a rebuild")
                .isEqualTo(before);

        int last = installation.processes() - 1;
        installation.kill(last);
        installation.start(last);
        assertThat(office.answersKnownAt(position, addresses))
                .as("after a kill")
                .isEqualTo(before);

        installation.restart();
        assertThat(office.answersKnownAt(position, addresses))
                .as("after a restart")
                .isEqualTo(before);
        assertThat(entries(office.reader().askKnowing(later, "/api/roster"), City.BORDEAUX))
                .as("what was acknowledged before it")
                .isEmpty();
    }

    @Test
    void aMomentNamesOnePosition() {
        office.register(City.KOPAVOGUR);
        long position = office.sign(City.KOPAVOGUR, SISTER, "2008-04-26");
        JsonNode changes = office.reader()
                .askKnowing(position, "/api/partners/kopavogur/history")
                .json()
                .path("changes");
        String moment = changes.path(changes.size() - 1).path("recordedAt").asString();
        String address = "/api/roster?asOf=2010-01-01&knownAt=" + moment;
        String then = office.reader().ask(address).body();
        long later = office.record("suspend-friendship", change(City.KOPAVOGUR, Map.of("date", "2009")));

        assertThat(office.reader().ask(address).position()).isEqualTo(position);
        for (Seat reader : office.readers()) {
            reader.askKnowing(later, "/api/roster");
            assertThat(reader.ask(address).body()).isEqualTo(then);
        }
    }

    @Test
    void nobodyKnowsTheFuture() {
        for (Seat reader : office.readers()) {
            for (String future : List.of("2999-01-01T00:00:00Z", "@999999999")) {
                Reply refused = reader.get("/api/roster?knownAt=" + future).is(400);
                assertThat(type(refused)).isEqualTo("known-at-in-future");
            }
        }
    }

    private static String type(Reply problem) {
        assertThat(problem.header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        return problem.json().path("type").asString().replace("urn:amity:problem:", "");
    }

    @Test
    void everyNodeRefusesForTheSameReason() {
        office.register(City.PITTSBURGH);
        office.sign(City.PITTSBURGH, SISTER, "1982-09");

        Set<String> refusals = new HashSet<>();
        for (Seat officer : office.officers()) {
            Reply open = officer.command(
                            "sign-friendship", change(City.PITTSBURGH, Map.of("tier", SISTER, "date", "1982-09-17")))
                    .is(409);
            assertThat(type(open)).isEqualTo("friendship-already-open");
            assertThat(open.json().path("rule").asString()).isEqualTo("rule-1");
            assertThat(open.json().path("field").asString()).isEqualTo("partnerId");
            refusals.add(open.json().path("detail").asString());

            Reply misstated = officer.command("suspend-friendship", change(City.PITTSBURGH, Map.of("date", "1982-13")))
                    .is(422);
            assertThat(misstated.json().path("rule").asString()).isEqualTo("form");
            assertThat(misstated.json().path("field").asString()).isEqualTo("date");
        }
        assertThat(refusals).hasSize(1);
    }

    @Test
    void aKeySentToAllNodesAtOnceRecordsOnce() throws Exception {
        office.register(City.MANCHESTER);
        Map<String, Object> signing = change(City.MANCHESTER, Map.of("tier", SISTER, "date", "1986"));

        List<Reply> replies = atOnce(
                12, officer -> officer.command("sign-friendship", signing, "Idempotency-Key", "manchester-1986"));

        assertThat(replies).allSatisfy(reply -> reply.is(200));
        assertThat(replies.stream().map(Reply::position))
                .containsOnly(replies.getFirst().position());
        assertThat(replies.stream()
                        .filter(reply -> !reply.json().path("repeated").asBoolean()))
                .hasSize(1);
        JsonNode history = office.reader()
                .askKnowing(replies.getFirst().position(), "/api/partners/manchester/history")
                .json();
        assertThat(history.path("changes").findValuesAsString("event")).containsOnlyOnce("amity.FriendshipSigned");
    }

    @Test
    void aRefusalIsRepeatedByEveryNode() throws Exception {
        Map<String, Object> signing = change(City.GALATI, Map.of("tier", SISTER, "date", "1987"));
        List<Reply> replies =
                atOnce(6, officer -> officer.command("sign-friendship", signing, "Idempotency-Key", "galati-1987"));
        office.register(City.GALATI);

        assertThat(replies).allSatisfy(reply -> assertThat(type(reply)).isEqualTo("partner-not-registered"));
        for (Seat officer : office.officers()) {
            Reply again = officer.command("sign-friendship", signing, "Idempotency-Key", "galati-1987");
            assertThat(type(again)).isEqualTo("partner-not-registered");
        }
    }

    @Test
    void aKeyStandsForOneCommandOnEveryNode() {
        office.register(City.KYIV);
        Map<String, Object> signing = change(City.KYIV, Map.of("tier", SISTER, "date", "1990-10"));
        office.officer()
                .command("sign-friendship", signing, "Idempotency-Key", "kyiv")
                .is(200);

        Map<String, Object> other = change(City.KYIV, Map.of("tier", SISTER, "date", "1990-11"));
        for (Seat officer : office.officers()) {
            assertThat(type(officer.command("sign-friendship", other, "Idempotency-Key", "kyiv")))
                    .isEqualTo("command-id-reused");
        }
    }

    private interface Sending {
        Reply by(Seat officer);
    }

    /** By officers at all nodes in turn, all at the same moment. */
    private List<Reply> atOnce(int times, Sending sending) throws Exception {
        List<Seat> officers = office.officers();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Reply>> sent = people.invokeAll(IntStream.range(0, times)
                    .<java.util.concurrent.Callable<Reply>>mapToObj(
                            i -> () -> sending.by(officers.get(i % officers.size())))
                    .toList());
            List<Reply> replies = new ArrayList<>();
            for (Future<Reply> one : sent) {
                replies.add(one.get());
            }
            return replies;
        }
    }

    @Test
    void aCorrectionChangesWhatIsKnownAndNotWhatWasKnown() {
        office.register(City.MARKHAM);
        long signed = office.sign(City.MARKHAM, SISTER, "2006-09-12");
        Map<String, Object> right =
                Map.of("change", 1, "tier", SISTER, "date", "2006-08", "reason", "the day is that of the announcement");
        long corrected = office.record("correct-friendship-change", change(City.MARKHAM, right));
        long retracted = office.record(
                "retract-friendship-change", change(City.MARKHAM, Map.of("change", 1, "reason", "never signed")));

        assertThat(since("knownAt=@" + signed)).containsExactly("2006-09-12");
        assertThat(since("knownAt=@" + corrected)).containsExactly("2006-08");
        assertThat(since("min-position=" + retracted)).isEmpty();
    }

    private List<String> since(String known) {
        return entries(office.reader().ask("/api/roster?asOf=2010-01-01&" + known), City.MARKHAM).stream()
                .map(entry -> entry.path("since").asString())
                .toList();
    }

    @Test
    void aDifferenceNamesItsCause() {
        office.register(City.ARNHEM);
        long signed = office.sign(City.ARNHEM, SISTER, "1999-09");
        long ended = office.record(
                "terminate-friendship",
                change(City.ARNHEM, Map.of("date", "2021-07", "reason", "vote of the council")));

        for (Seat reader : office.readers()) {
            JsonNode gone = reader.ask("/api/roster/diff?from=2022-01-01,@" + signed + "&to=2022-01-01,@" + ended)
                    .json()
                    .path("entries");
            assertThat(gone.size()).isEqualTo(1);
            assertThat(gone.path(0).path("kind").asString()).isEqualTo("GONE");
            assertThat(gone.path(0).path("record").asString()).isEqualTo("partner/arnhem");
            JsonNode cause = gone.path(0).path("causes").path(0);
            assertThat(cause.path("by").asString()).isEqualTo("RECORDED");
            assertThat(cause.path("change").path("position").asLong()).isEqualTo(ended);
        }
    }

    @Test
    void whoeverIsNotKnownLogsInFirst() {
        for (Seat stranger : office.strangers()) {
            assertThat(type(stranger.get("/api/roster").is(401))).isEqualTo("login-required");
            stranger.command("register-partner", City.ENTEBBE.registration()).is(401);
        }
    }

    @Test
    void everyRoleMayWhatItMay() {
        for (Seat officer : office.officers()) {
            assertThat(type(officer.as("reader").command("register-partner", City.ENTEBBE.registration())))
                    .isEqualTo("forbidden");
        }
        for (Seat reader : office.readers()) {
            assertThat(type(reader.get("/api/projections").is(403))).isEqualTo("forbidden");
        }
    }

    @Test
    @Order(NEARLY_LAST)
    void everyReportIsTheSameWhenItIsComputedASecondTime() {
        long head = office.head();
        office.readers().forEach(reader -> reader.askKnowing(head, "/api/roster"));

        JsonNode verified = office.verify();

        assertThat(verified.path("result").asString()).as(verified.toString()).isEqualTo("EQUAL");
        assertThat(verified.path("verified").path("position").asLong()).isEqualTo(head);
        assertThat(verified.path("verified").path("compared").asLong()).isPositive();
    }

    /** The last: a journal with an event that nobody knows can no longer be verified. */
    @Test
    @Order(LAST)
    void anEventThatNobodyKnowsIsSetAsideAndTheOthersGoOn() {
        installation.recordUnknownEvent("partner/atlantis");
        for (Seat stranger : office.strangers()) {
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> stranger.get("/actuator/health").is(503));
        }
        long position = office.register(City.SWANSEA);
        office.readers().forEach(reader -> reader.askKnowing(position, "/api/partners/swansea"));
        Seat administrator = office.administrator();
        List<JsonNode> letters = letters(administrator);
        assertThat(letters).isNotEmpty().allSatisfy(letter -> {
            assertThat(letter.path("record").asString()).isEqualTo("partner/atlantis");
            assertThat(letter.path("event").asString()).isEqualTo("amity.NobodyKnows");
        });

        for (JsonNode letter : letters) {
            String address = "/api/dead-letters/" + letter.path("id").asString() + "/discard";
            administrator.post(address, Map.of()).is(400);
            administrator.post(address, Map.of("reason", "a test")).is(200);
        }
        assertThat(letters(administrator)).isEmpty();
        everyNodeIsHealthy();
    }

    private static List<JsonNode> letters(Seat administrator) {
        return administrator
                .ask("/api/dead-letters")
                .json()
                .path("deadLetters")
                .valueStream()
                .toList();
    }
}
