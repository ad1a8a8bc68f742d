package amity.standalone.behavior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Two nodes on one database, of which either may die at any time, and a third that comes later. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class SeveralNodesIT {

    private static final int OFFICERS = 6;
    private static final int COMMANDS_EACH = 60;

    /** Until what a killed node held is taken over: five seconds for its claims to expire, and time to notice. */
    private static final Duration TAKEN_OVER = Duration.ofSeconds(15);

    private SeveralNodes installation;
    private Office office;
    private JdbcClient database;

    @BeforeAll
    void open(@TempDir Path directory) {
        installation = new SeveralNodes(2, directory);
        office = new Office(installation);
        database = JdbcClient.create(installation.database());
    }

    @AfterAll
    void close() {
        if (installation != null) {
            installation.close();
        }
    }

    @ParameterizedTest(name = "node {0}")
    @ValueSource(ints = {0, 1})
    void whatWasAcknowledgedIsThereOnceAndInOrderWhenANodeIsKilled(int killed) throws Exception {
        long seed = new Random().nextLong();
        System.out.println("seed of the load: " + seed);
        Seat survivor = office.readers().get(1 - killed);
        Map<String, List<Long>> acknowledged;
        try (Load load = new Load("load-" + killed, office, OFFICERS, COMMANDS_EACH, seed)) {
            await().atMost(Duration.ofSeconds(60)).until(() -> load.acknowledged() > OFFICERS * COMMANDS_EACH / 3);
            installation.kill(killed);
            acknowledged = load.await();
        }
        long last =
                acknowledged.values().stream().mapToLong(List::getLast).max().orElseThrow();

        await().atMost(TAKEN_OVER)
                .untilAsserted(
                        () -> survivor.get("/api/roster?min-position=" + last).is(200));
        positionsAreDense();
        acknowledged.forEach((partner, positions) ->
                assertThat(positionsOf(survivor, partner, last)).as(partner).isEqualTo(positions));
        installation.start(killed);
        assertThat(healthy()).isTrue();
        everythingIsShownOnce();
    }

    private void positionsAreDense() {
        assertThat(database.sql("SELECT count(*) = max(position) AND min(position) = 1 FROM journal.event")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private static List<Long> positionsOf(Seat reader, String partner, long known) {
        List<Long> positions = new ArrayList<>();
        JsonNode changes = reader.askKnowing(known, "/api/partners/" + partner + "/history")
                .json()
                .path("changes");
        changes.forEach(change -> positions.add(change.path("position").asLong()));
        return positions;
    }

    private boolean healthy() {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> office.strangers()
                        .forEach(node -> node.get("/actuator/health").is(200)));
        return true;
    }

    private void everythingIsShownOnce() {
        JsonNode verified = office.verify();
        assertThat(verified.path("result").asString()).as(verified.toString()).isEqualTo("EQUAL");
    }

    @Test
    void aRebuildThatIsAskedForEverywhereIsDoneOnce() {
        office.register(City.GYOR);
        List<Seat> administrators = office.administrators();

        List<Integer> answers = administrators.parallelStream()
                .map(one -> one.post("/api/projections/all/rebuild", Map.of()).status())
                .toList();

        assertThat(answers).contains(202).isSubsetOf(202, 409);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> results(administrators).noneMatch("running"::equals));
        List<String> results = results(administrators).toList();
        int projections = results.size() / administrators.size();
        assertThat(results.stream().filter("SWITCHED"::equals)).hasSize(projections);
        assertThat(results).isSubsetOf("SWITCHED", "ELSEWHERE", "none");
    }

    private static Stream<String> results(List<Seat> administrators) {
        return administrators.stream()
                .flatMap(one ->
                        one.ask("/api/projections").json().path("projections").valueStream())
                .map(it -> !it.path("rebuild").isNull()
                        ? "running"
                        : it.path("last").isNull()
                                ? "none"
                                : it.path("last").path("result").asString());
    }

    @Test
    void aPersonStaysLoggedInWhicheverNodeAnswersAndWhenOneDies() {
        URI one = installation.queryNodes().get(0);
        URI other = installation.queryNodes().get(1);
        Browser browser = new Browser();
        browser.post(one, "/login", "/login", Map.of("username", "admin", "password", Office.PASSWORD))
                .is(302);

        browser.get(other, "/").is(200);
        browser.post(one, "/admin/projections", "/admin/projections/verification", Map.of())
                .is(302);
        assertThat(browser.get(other, "/admin/projections").body()).contains("The verification has begun.");

        installation.kill(0);
        browser.get(other, "/").is(200);
        installation.start(0);
        browser.get(one, "/").is(200);

        browser.post(other, "/", "/logout", Map.of()).is(302);
        assertThat(browser.get(one, "/").is(302).header("Location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/login"));
        assertThat(database.sql("SELECT count(*) FROM platform.session")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aNodeThatIsStartedLaterJoinsAndCanGoOnAlone() {
        long before = office.register(City.CHEONGJU);
        URI address = URI.create("http://127.0.0.1:" + AmityProcess.freePort());
        AmityProcess third = installation.launchAnother(address);
        try {
            Seat officer = office.officers().getFirst().at(address);
            officer.askKnowing(before, "/api/partners/cheongju");
            installation.kill(0);
            installation.kill(1);

            long alone = officer.command("register-partner", City.CHRISTCHURCH.registration())
                    .is(201)
                    .position();

            officer.askKnowing(alone, "/api/partners/christchurch");
        } finally {
            installation.start(0);
            installation.start(1);
            assertThat(third.stop()).as("it ends as it should").isEqualTo(143);
        }
        healthy();
        positionsAreDense();
    }

    @Test
    void anErrandIsDoneBesideTheNodes(@TempDir Path errands) {
        AmityProcess verification = installation.amity("verify", "--data-dir", errands.toString());

        assertThat(verification.exit()).as(verification.output()).isZero();
        assertThat(verification.output()).contains("all are equal");
    }
}
