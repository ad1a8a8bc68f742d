package amity.standalone.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.standalone.Unstartable;
import amity.standalone.database.Database.Login;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExternalDatabaseTest {

    private static final String URL = "jdbc:postgresql://db.example/amity";

    @TempDir
    Path secrets;

    @Test
    void passwordsMayStandInFiles() throws IOException {
        Database database = ExternalDatabase.named(
                URL,
                Map.of(
                        "AMITY_DB_PASSWORD_FILE", file("password", "of-the-program\n"),
                        "AMITY_DB_OWNER_USER", "amity_journal",
                        "AMITY_DB_OWNER_PASSWORD_FILE", file("owner", "of-the-owner\n")));
        assertThat(database)
                .isEqualTo(new Database(
                        URL, new Login("amity", "of-the-program"), new Login("amity_journal", "of-the-owner")));
    }

    @Test
    void withoutAnOwnerNobodyMigrates() {
        Database database =
                ExternalDatabase.named(URL, Map.of("AMITY_DB_USER", "somebody", "AMITY_DB_PASSWORD", "secret"));
        assertThat(database).isEqualTo(new Database(URL, new Login("somebody", "secret"), null));
    }

    @Test
    void aFileThatCannotBeReadIsNamed() {
        Map<String, String> environment = Map.of("AMITY_DB_PASSWORD_FILE", "/nowhere/password");
        assertThatThrownBy(() -> ExternalDatabase.named(URL, environment))
                .isInstanceOf(Unstartable.class)
                .hasMessageContainingAll("AMITY_DB_PASSWORD_FILE", "/nowhere/password");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(secrets.resolve(name), text).toString();
    }
}
