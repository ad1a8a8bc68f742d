package amity.standalone.behavior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import amity.platform.login.Accounts;
import amity.platform.login.Role;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Those who work with an installation: a reader, an officer and an administrator, who turn to one node after the other. */
final class Office {

    static final String PASSWORD = "kept-for-this-test-only";

    private final Installation installation;
    private int turn;

    Office(Installation installation) {
        this.installation = installation;
        Accounts accounts = Accounts.in(installation.database(), Clock.systemUTC());
        for (Role role : Role.values()) {
            accounts.createOrReset(name(role), name(role), role, PASSWORD);
        }
    }

    private static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private static Seat seat(URI node, Role role) {
        return new Seat(node, name(role), PASSWORD);
    }

    /** At every node where commands are sent. */
    List<Seat> officers() {
        return seats(installation.commandNodes(), Role.OFFICER);
    }

    /** At every node where questions are asked. */
    List<Seat> readers() {
        return seats(installation.queryNodes(), Role.READER);
    }

    List<Seat> administrators() {
        return seats(installation.queryNodes(), Role.ADMIN);
    }

    /** Without a login. */
    List<Seat> strangers() {
        return installation.queryNodes().stream()
                .map(node -> new Seat(node, "", ""))
                .toList();
    }

    private static List<Seat> seats(List<URI> nodes, Role role) {
        return nodes.stream().map(node -> seat(node, role)).toList();
    }

    /** At the next node. */
    Seat officer() {
        List<Seat> all = officers();
        return all.get(turn++ % all.size());
    }

    Seat reader() {
        List<Seat> all = readers();
        return all.get(turn++ % all.size());
    }

    /** Always at the same node, which alone tells of the rebuilds and verifications that it was asked for. */
    Seat administrator() {
        return administrators().getFirst();
    }

    /** Accepted by the next node; answers the position. */
    long record(String command, Map<String, ?> fields) {
        Reply reply = officer().command(command, fields);
        assertThat(reply.status()).as(reply.toString()).isIn(200, 201);
        return reply.position();
    }

    long register(City city) {
        return record("register-partner", city.registration());
    }

    long sign(City city, String tier, String date) {
        return record("sign-friendship", change(city, Map.of("tier", tier, "date", date)));
    }

    /** The fields of a change of the friendship with a city. */
    static Map<String, Object> change(City city, Map<String, ?> more) {
        Map<String, Object> fields = new HashMap<>(more);
        fields.put("partnerId", city.id());
        fields.putIfAbsent("source", "samples/wuhan/relationships.csv");
        return fields;
    }

    /** The last position of the journal. */
    long head() {
        return administrator().ask("/api/projections").json().path("head").asLong();
    }

    /** The same on every node, as known at a position: by address the body. */
    Map<String, String> answersKnownAt(long position, List<String> addresses) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String address : addresses) {
            String pinned = address + (address.contains("?") ? "&" : "?") + "knownAt=@" + position;
            for (Seat reader : readers()) {
                String body = reader.ask(pinned).body();
                assertThat(answers.putIfAbsent(pinned, body)).as(pinned).isIn(null, body);
            }
        }
        return answers;
    }

    /** Builds all projections anew and waits until that is over. */
    void rebuildAll() {
        Seat administrator = administrator();
        administrator.post("/api/projections/all/rebuild", Map.of()).is(202);
        await().atMost(Duration.ofSeconds(90))
                .until(() -> projections(administrator)
                        .valueStream()
                        .allMatch(it ->
                                it.path("rebuild").isNull() && !it.path("last").isNull()));
        assertThat(projections(administrator).valueStream())
                .allSatisfy(it ->
                        assertThat(it.path("last").path("result").asString()).isEqualTo("SWITCHED"));
    }

    private static JsonNode projections(Seat administrator) {
        return administrator.ask("/api/projections").json().path("projections");
    }

    /** Computes every report a second time; answers what came of it. */
    JsonNode verify() {
        Seat administrator = administrator();
        administrator.post("/api/verification", Map.of()).is(202);
        await().atMost(Duration.ofSeconds(90))
                .until(() -> administrator
                        .ask("/api/verification")
                        .json()
                        .path("running")
                        .isNull());
        return administrator.ask("/api/verification").json().path("last");
    }
}
