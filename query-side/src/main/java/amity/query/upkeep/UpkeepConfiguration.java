package amity.query.upkeep;

import amity.query.projection.Generations;
import amity.query.projection.Projection;
import amity.query.projection.Rebuild;
import amity.query.time.JournalTime;
import java.util.List;
import org.axonframework.config.EventProcessingConfiguration;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class UpkeepConfiguration {

    @Bean
    ProjectionKeeper projectionKeeper(
            List<Projection> projections, Generations generations, Rebuild rebuild, JournalTime journal) {
        return new ProjectionKeeper(projections, generations, rebuild, journal);
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> outdatedProjectionsAreRenewed(
            ProjectionKeeper keeper, EventProcessingConfiguration processing) {
        return ready -> keeper.renewOutdated(processing);
    }
}
