package amity.benchmarks.time;

import amity.command.desk.EventPositions;
import amity.eventstore.PostgresEventStorageEngine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The command side without its addresses, to stand beside the query side. */
@Configuration(proxyBeanMethods = false)
@ComponentScan({
    "amity.command.desk",
    "amity.command.partner",
    "amity.command.visit",
    "amity.command.honor",
    "amity.command.reservation"
})
class CommandSideProgram {

    @Bean
    EventPositions positions(PostgresEventStorageEngine engine) {
        return (stream, sequence) -> engine.positionOf(stream, sequence).orElseThrow();
    }
}
