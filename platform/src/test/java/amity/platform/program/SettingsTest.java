package amity.platform.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @TempDir
    private Path directory;

    @Test
    void aSecretMayStandInAFile() throws IOException {
        Path file = Files.writeString(directory.resolve("password"), "长江 7\n");
        assertThat(new Settings(Map.of("AMITY_DB_PASSWORD_FILE", file.toString())).get("AMITY_DB_PASSWORD"))
                .contains("长江 7");
    }

    @Test
    void orInTheEnvironment() {
        Settings settings = new Settings(Map.of("AMITY_DB_USER", "ledger"));
        assertThat(settings.get("AMITY_DB_USER")).contains("ledger");
        assertThat(settings.get("AMITY_DB_PASSWORD")).isEmpty();
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatThrownBy(() -> new Settings(Map.of()).need("AXON_SERVER", "host:port of Axon Server"))
                .isInstanceOf(Missing.class)
                .hasMessage(
                        "Set AXON_SERVER to host:port of Axon Server, or AXON_SERVER_FILE to a file that holds it.");
        assertThatThrownBy(() -> new Settings(Map.of("AMITY_DB_PASSWORD_FILE", "/nowhere")).get("AMITY_DB_PASSWORD"))
                .isInstanceOf(Missing.class)
                .hasMessageContaining("/nowhere");
    }

    @Test
    void aSideStartsOnAxonServer() {
        Map<String, Object> settings = Side.settings(
                new Settings(Map.of("AMITY_JDBC_URL", "jdbc:postgresql://db/amity", "AXON_SERVER", "axon:8124")), 8081);
        assertThat(settings)
                .containsEntry("spring.datasource.url", "jdbc:postgresql://db/amity")
                .containsEntry("axon.axonserver.enabled", "true")
                .containsEntry("axon.axonserver.servers", "axon:8124")
                .containsEntry("server.port", "8081")
                .doesNotContainKey("axon.axonserver.token");
    }
}
