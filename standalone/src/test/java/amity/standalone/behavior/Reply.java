package amity.standalone.behavior;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a node answered. */
record Reply(HttpResponse<String> response) {

    private static final JsonMapper JSON = new JsonMapper();

    int status() {
        return response.statusCode();
    }

    String body() {
        return response.body();
    }

    JsonNode json() {
        return JSON.readTree(body());
    }

    long position() {
        return json().path("position").asLong();
    }

    Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    /** Fails with what was answered instead. */
    Reply is(int status) {
        assertThat(status()).as("%s: %s", response.uri(), body()).isEqualTo(status);
        return this;
    }

    boolean isUnavailable() {
        return status() == 503;
    }

    @Override
    public String toString() {
        return response.uri() + " " + status() + " " + body();
    }
}
