package amity.standalone.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class DemoIT {

    @TempDir
    Path directory;

    @AfterEach
    void leaveNothingRunning() throws InterruptedException {
        RunningAmity.stopAll();
    }

    @Test
    void loadsWuhanOnceAndKeepsEveryAcknowledgedFactThroughAKill() throws Exception {
        RunningAmity first = RunningAmity.start(directory);
        JsonNode roster = first.get("/api/roster?asOf=2016-12-31");
        long loaded = roster.path("position").asLong();
        assertThat(count(roster, "SISTER_CITY", "certain")).isEqualTo(23);
        assertThat(count(roster, "FRIENDLY_EXCHANGE_CITY", "certain")).isEqualTo(13);
        assertThat(count(roster, "FRIENDLY_EXCHANGE_CITY", "possible")).isEqualTo(3);
        assertThat(count(first.get("/api/roster"), "SISTER_CITY", "certain")).isEqualTo(28);

        HttpResponse<String> answer = first.post(
                "/api/commands/suspend-friendship",
                "{\"partnerId\":\"borlange\",\"date\":\"2019-10-16\",\"source\":\"borlange.se, 2019-10-16\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        first.kill();

        RunningAmity second = RunningAmity.start(directory);
        JsonNode again = second.get("/api/roster?asOf=2020-01-01");
        assertThat(again.path("position").asLong()).isEqualTo(loaded + 1);
        assertThat(again.path("entries").findValuesAsString("status")).contains("SUSPENDED");
        withstandsNonsense(second);
        ProcessHandle[] database = second.handle().descendants().toArray(ProcessHandle[]::new);
        second.stop();
        assertThat(database).allMatch(one -> !one.isAlive());
        assertThat(directory.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    /** On the real server, which reads addresses and headers in its own way. */
    private static void withstandsNonsense(RunningAmity amity) throws IOException, InterruptedException {
        String elevenLanguages = "en,de,fr,it,es,pt,nl,sv,da,nb,fi";
        assertThat(amity.stranger("GET", "/login", "Accept-Language", elevenLanguages)
                        .statusCode())
                .isEqualTo(200);
        assertThat(amity.ask("/api/roster", "Accept-Language", elevenLanguages).statusCode())
                .isEqualTo(200);
        assertThat(amity.ask("/api/roster?asOf=%ff").statusCode()).isEqualTo(400);
        assertThat(amity.ask("/api/roster?asOf=nonsense", "Accept", "garbage").body())
                .contains("urn:amity:problem");
        assertThat(amity.stranger("POST", "/api/commands/sign-friendship").statusCode())
                .isEqualTo(401);
        assertThat(amity.stranger("GET", "/?q=" + "a".repeat(6_000), "Accept", "text/html")
                        .statusCode())
                .isEqualTo(302);
        assertThat(amity.stranger("GET", "/login", "Cookie", "REDIRECT_URI=JSUl")
                        .statusCode())
                .isEqualTo(200);
        assertThat(amity.post("/api/commands/sign-friendship", "multipart/form-data", "")
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void aTakenPortGetsOneSentence() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            RunningAmity refused = RunningAmity.launch(directory, taken.getLocalPort());

            assertThat(refused.exit()).isNotZero();
            assertThat(refused.output().strip().lines()).hasSizeLessThanOrEqualTo(3);
            assertThat(refused.output())
                    .contains(String.valueOf(taken.getLocalPort()))
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void aDataDirectoryThatIsAFileGetsOneSentence() throws IOException, InterruptedException {
        Path file = Files.writeString(directory.resolve("occupied"), "x");
        RunningAmity refused = RunningAmity.launch(file, RunningAmity.freePort());

        assertThat(refused.exit()).isNotZero();
        assertThat(refused.output()).contains("occupied").doesNotContain("\tat ");
    }

    private static int count(JsonNode roster, String tier, String certainty) {
        return roster.path("counts").path(tier).path(certainty).asInt(-1);
    }
}
