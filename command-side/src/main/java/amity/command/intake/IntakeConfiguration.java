package amity.command.intake;

import amity.command.api.Statements;
import amity.command.desk.CommandDesk;
import amity.command.desk.KnownStreams;
import amity.command.intake.file.Limits;
import amity.platform.home.OfficeClock;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

    @Bean
    Limits importLimits(@Value("${amity.imports.max-file:1GB}") DataSize file) {
        return Limits.of(file.toBytes());
    }

    @Bean
    Imports imports(Importer importer, OfficeClock clock) {
        return new Imports(importer, clock);
    }

    @Bean
    Importer importer(
            EventStore journal,
            KnownStreams streams,
            Serializer serializer,
            OfficeClock clock,
            CommandDesk desk,
            Statements statements,
            ObjectProvider<Layout> layouts,
            Limits limits) {
        return new Importer(
                journal,
                streams,
                serializer,
                clock,
                desk,
                statements,
                layouts.orderedStream().toList(),
                limits);
    }
}
