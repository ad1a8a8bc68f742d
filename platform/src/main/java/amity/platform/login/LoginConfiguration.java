package amity.platform.login;

import amity.platform.home.OfficeClock;
import amity.platform.schema.Migrated;
import amity.platform.schema.SchemaMigration;
import java.security.SecureRandom;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Users and passwords. */
@Configuration(proxyBeanMethods = false)
class LoginConfiguration {

    private final SecureRandom random = new SecureRandom();

    @Bean
    Migrated platformSchema(DataSource dataSource) {
        SchemaMigration.migrate(dataSource, "platform", "classpath:db/platform");
        return new Migrated("platform");
    }

    @Bean
    Passwords passwords() {
        return new Passwords(random);
    }

    @Bean
    Accounts accounts(
            JdbcClient jdbc, Passwords passwords, OfficeClock office, @Qualifier("platformSchema") Migrated schema) {
        return new Accounts(jdbc, passwords, office.clock());
    }

    @Bean
    LoginCheck loginCheck(Accounts accounts, Passwords passwords, OfficeClock office) {
        return new LoginCheck(
                accounts, passwords, new VerifiedLogins(office.clock(), random), new Throttle(office.clock()));
    }
}
