package amity.command.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Knocks at the real server. */
final class Door {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;

    Door(int port) {
        this.port = port;
    }

    /** @param body as JSON, null if there is none */
    record Reply(int status, HttpResponse<byte[]> raw, JsonNode body) {
        String text(String field) {
            return body.path(field).asString();
        }

        String header(String name) {
            return raw.headers().firstValue(name).orElse("");
        }
    }

    Reply post(String command, String body, String... headers) {
        return post(command, HttpRequest.BodyPublishers.ofString(body), headers);
    }

    Reply post(String command, byte[] body, String... headers) {
        return post(command, HttpRequest.BodyPublishers.ofByteArray(body), headers);
    }

    /** Without saying how long it is. */
    Reply postChunked(String command, byte[] body) {
        return post(command, HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
    }

    private Reply post(String command, HttpRequest.BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/api/commands/" + command))
                .header("Accept-Language", "en")
                .header("Content-Type", "application/json")
                .POST(body);
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        try {
            HttpResponse<byte[]> reply = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Reply(
                    reply.statusCode(), reply, JSON.readTree(new String(reply.body(), StandardCharsets.UTF_8)));
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
