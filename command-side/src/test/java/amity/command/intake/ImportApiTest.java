package amity.command.intake;

import static org.assertj.core.api.Assertions.assertThat;

import amity.command.testing.CommandSideProgram;
import amity.command.testing.Journal;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Imports over HTTP. */
@SpringBootTest(
        classes = CommandSideProgram.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"amity.imports.max-file=64KB", "spring.servlet.multipart.resolve-lazily=true"})
class ImportApiTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Journal journal;
    private final String address;
    private final String own = "p" + UUID.randomUUID();

    ImportApiTest(@Autowired JdbcClient jdbc, @LocalServerPort int port) {
        this.journal = new Journal(jdbc);
        this.address = "http://127.0.0.1:" + port;
    }

    @BeforeEach
    void aPartnerIsThere() {
        JsonNode registered = over(post(
                "?name=partners.csv&source=s",
                "text/csv",
                "id,name_en,name_zh,country,kind\n" + own + ",x " + own + ",中 " + own + ",JP,city\n"));
        assertThat(registered.path("state").asString()).isEqualTo("RECORDED");
    }

    private String visits(String id) {
        return "id,direction,partners,date\n" + id + ",in," + own + ",1999\n";
    }

    @Test
    void aFileIsTakenInAndItsResultIsThereAfterwards() {
        HttpResponse<String> taken = post("?name=visits.csv&source=s", "text/csv", visits("a" + own.substring(0, 30)));
        assertThat(taken.statusCode()).isEqualTo(202);
        JsonNode over = over(taken);
        assertThat(over.path("state").asString()).isEqualTo("RECORDED");
        assertThat(over.path("verdicts").path("WARNING").asInt()).isEqualTo(1);
        assertThat(over.path("actor").asString()).isEqualTo("li.zhi");
        HttpResponse<String> result = get(over.path("result").asString());
        assertThat(result.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
        assertThat(result.body().lines()).hasSize(2);
        assertThat(result.body()).contains("file,row,key,verdict", "visits.csv,2,", "no-tie-at-date");
    }

    @Test
    void aFormMayBringSeveralFilesAndSayHow() {
        long before = journal.events();
        String form = """
                --b\r
                Content-Disposition: form-data; name="dryRun"\r
                \r
                true\r
                --b\r
                Content-Disposition: form-data; name="source"\r
                \r
                a form\r
                --b\r
                Content-Disposition: form-data; name="file"; filename="团组.csv"\r
                Content-Type: text/csv\r
                \r
                %s\r
                --b\r
                Content-Disposition: form-data; name="file"; filename="cities.csv"\r
                \r
                id,name_en,name_zh,country,kind\n%s,New %s,新 %s,JP,city\r
                --b--\r
                """.formatted(visits("f1").replace(own, "New " + own), "n" + own, own, own);
        JsonNode over = over(post("", "multipart/form-data; boundary=b", form));
        assertThat(over.path("state").asString()).as(over.toString()).isEqualTo("CHECKED");
        assertThat(over.path("files").toString()).contains("团组.csv", "cities.csv");
        assertThat(over.path("done").asInt()).isEqualTo(2);
        assertThat(over.path("verdicts").path("REFUSED").asInt()).isZero();
        assertThat(journal.events()).isEqualTo(before);
    }

    @Test
    void aBadFileIsAProblemInTheLanguageOfWhoSentIt() {
        JsonNode failed = over(inChinese("?name=visits.csv", "id,wher\n1,2\n"));
        assertThat(failed.path("state").asString()).isEqualTo("FAILED");
        JsonNode problem = failed.path("problems").path(0);
        assertThat(problem.path("code").asString()).isEqualTo("header-unknown");
        assertThat(problem.path("detail").asString()).contains("无法识别:wher");
        assertThat(get("/api/imports/" + failed.path("id").asString() + "/result")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void whatIsTooLargeIsNotTakenIn() {
        HttpResponse<String> refused = post("?name=visits.csv", "text/csv", "x".repeat(70_000));
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("urn:amity:problem:file-too-large");
    }

    @Test
    void whatIsNoImportIsAProblem() {
        assertThat(post("?nam=visits.csv", "text/csv", "id\n1\n").statusCode()).isEqualTo(400);
        assertThat(post("?dryRun=perhaps", "text/csv", "id\n1\n").body()).contains("import-parameter");
        assertThat(post("", "application/x-www-form-urlencoded", "id\n1\n").statusCode())
                .isEqualTo(415);
        assertThat(get("/api/imports/none").statusCode()).isEqualTo(404);
    }

    private JsonNode over(HttpResponse<String> taken) {
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(202);
        String where = taken.headers().firstValue("Location").orElseThrow();
        return Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(
                        () -> JSON.readTree(get(where).body()),
                        status -> !status.path("endedAt").isMissingNode()
                                && !status.path("endedAt").isNull());
    }

    private HttpResponse<String> post(String query, String type, String body) {
        return send(HttpRequest.newBuilder(URI.create(address + "/api/imports" + query))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> inChinese(String query, String body) {
        return send(HttpRequest.newBuilder(URI.create(address + "/api/imports" + query))
                .header("Content-Type", "text/csv")
                .setHeader("Accept-Language", "zh")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        Charset utf8 = StandardCharsets.UTF_8;
        try {
            HttpRequest asked = request.build();
            HttpRequest spoken = asked.headers().firstValue("Accept-Language").isPresent()
                    ? asked
                    : request.header("Accept-Language", "en").build();
            return client.send(spoken, HttpResponse.BodyHandlers.ofString(utf8));
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
