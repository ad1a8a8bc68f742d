package amity.platform.testing;

import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** An empty database of its own for every application that a test starts. */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    @Bean
    DataSource dataSource() {
        return TestPostgres.emptyDatabase();
    }
}
