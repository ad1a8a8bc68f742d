package amity.query.upkeep;

import amity.platform.home.OfficeClock;
import amity.query.naive.Verification;
import amity.query.projection.Generations;
import amity.query.projection.Projection;
import amity.query.projection.Rebuild;
import amity.query.time.JournalTime;
import java.util.List;
import org.axonframework.config.EventProcessingConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextClosedEvent;

@Configuration(proxyBeanMethods = false)
class UpkeepConfiguration {

    @Bean
    ProjectionKeeper projectionKeeper(
            List<Projection> projections, Generations generations, Rebuild rebuild, JournalTime journal) {
        return new ProjectionKeeper(projections, generations, rebuild, journal);
    }

    @Bean
    Rebuilds rebuilds(
            Rebuild rebuild, EventProcessingConfiguration processing, Generations generations, OfficeClock clock) {
        return new Rebuilds(rebuild, new Follow(processing::eventProcessor, generations), clock.clock());
    }

    @Bean
    Verifications verifications(Verification verification, OfficeClock clock) {
        return new Verifications(verification, clock.clock());
    }

    /** @param wanted not by a program that was started to do one thing and end */
    @Bean
    ApplicationListener<ApplicationReadyEvent> outdatedProjectionsAreRenewed(
            ProjectionKeeper keeper, Rebuilds rebuilds, @Value("${amity.upkeep.renew:true}") boolean wanted) {
        return ready -> {
            if (wanted) {
                keeper.renewOutdated(rebuilds);
            }
        };
    }

    /** Before anything else stops: the followers, the pages, the database. */
    @Bean
    ApplicationListener<ContextClosedEvent> workStopsFirst(Rebuilds rebuilds, Verifications verifications) {
        return closed -> {
            rebuilds.close();
            verifications.close();
        };
    }
}
