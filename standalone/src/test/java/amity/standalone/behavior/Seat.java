package amity.standalone.behavior;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who works at one node. */
final class Seat {

    /** As long as it takes until another node has taken over what a killed one did. */
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final JsonMapper JSON = new JsonMapper();

    private final URI node;
    private final String user;
    private final String password;

    Seat(URI node, String user, String password) {
        this.node = node;
        this.user = user;
        this.password = password;
    }

    /** The same person at another node. */
    Seat at(URI other) {
        return new Seat(other, user, password);
    }

    /** Somebody else with the same password. */
    Seat as(String other) {
        return new Seat(node, other, password);
    }

    Reply get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** Asks again as long as the answer is that it is not known yet, as the integrator's guide says. */
    Reply ask(String path) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Reply reply = get(path);
        while (reply.isUnavailable() && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE.toNanos());
            reply = get(path);
        }
        return reply.is(200);
    }

    /** As known at a position at least. */
    Reply askKnowing(long position, String path) {
        return ask(path + (path.contains("?") ? "&" : "?") + "min-position=" + position);
    }

    Reply post(String path, Object body, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    Reply command(String name, Map<String, ?> fields, String... headers) {
        return post("/api/commands/" + name, fields, headers);
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(node.resolve(path)).timeout(PATIENCE).header("Accept-Language", "en");
        if (!user.isEmpty()) {
            String login = user + ":" + password;
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static Reply send(HttpRequest.Builder request) {
        try {
            return new Reply(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
