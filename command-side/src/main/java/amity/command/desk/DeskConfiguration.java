package amity.command.desk;

import amity.platform.schema.Migrated;
import amity.platform.schema.SchemaMigration;
import javax.sql.DataSource;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The desk and its tables. */
@Configuration(proxyBeanMethods = false)
class DeskConfiguration {

    @Bean
    Migrated commandSchema(DataSource database) {
        SchemaMigration.migrate(database, "command", "classpath:db/command");
        return new Migrated("command");
    }

    @Bean
    CommandDesk commandDesk(
            CommandGateway commands,
            EventPositions positions,
            JdbcClient jdbc,
            Successors successors,
            @Qualifier("commandSchema") Migrated schema) {
        return new CommandDesk(commands, positions, new Receipts(jdbc), successors);
    }
}
