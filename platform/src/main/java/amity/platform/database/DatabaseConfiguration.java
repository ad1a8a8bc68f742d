package amity.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The connections. Declared here, since Axon looks for a {@code DataSource} before Spring Boot 4 has configured its own and
 * would then go without JDBC.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource dataSource(DataSourceProperties address) {
        return address.initializeDataSourceBuilder()
                .type(HikariDataSource.class)
                .build();
    }
}
