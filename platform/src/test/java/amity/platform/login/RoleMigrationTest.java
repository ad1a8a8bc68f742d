package amity.platform.login;

import static org.assertj.core.api.Assertions.assertThat;

import amity.platform.schema.SchemaMigration;
import amity.platform.testing.TestPostgres;
import java.time.Clock;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class RoleMigrationTest {

    /** They could do everything before there were roles. */
    @Test
    void whoWasThereBeforeIsAnAdministrator() {
        DataSource database = TestPostgres.emptyDatabase();
        Flyway.configure()
                .dataSource(database)
                .schemas("platform")
                .locations("classpath:db/platform")
                .target("1")
                .load()
                .migrate();
        JdbcClient.create(database)
                .sql("INSERT INTO platform.app_user VALUES ('li.hua', '李华', 'hash', true, now())")
                .update();

        SchemaMigration.migrate(database, "platform", "classpath:db/platform");

        assertThat(Accounts.in(database, Clock.systemUTC()).all())
                .containsExactly(new UserEntry("li.hua", "李华", Role.ADMIN, true));
    }
}
