package amity.query.projection;

import amity.platform.home.OfficeClock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** How every projection follows the journal. */
@Configuration(proxyBeanMethods = false)
class FollowingConfiguration {

    /** By default: enough to be quick, few enough that a failing event undoes little. */
    private static final int EVENTS_IN_A_TRANSACTION = 200;

    /** How often claims are renewed, and how often those that are free or expired are looked for. */
    private static final Duration CLAIMS_LOOKED_AT = Duration.ofSeconds(1);

    /**
     * One segment, claimed by one process of however many there are: events are projected in the order of the journal, from
     * where the rows are. One that fails is set aside with what follows in its stream; the others go on.
     */
    @Bean
    ConfigurerModule projectionsFollowTheJournal(
            List<Projection> projections,
            Generations generations,
            DeadLetters deadLetters,
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            OfficeClock clock,
            @Value("${amity.projections.events-in-a-transaction:" + EVENTS_IN_A_TRANSACTION + "}") int batch) {
        ZoneId zone = clock.clock().getZone();
        return configurer -> {
            EventProcessingConfigurer processing = configurer.eventProcessing();
            processing
                    .registerDefaultListenerInvocationErrorHandler(axon -> PropagatingErrorHandler.instance())
                    .registerDefaultErrorHandler(axon -> PropagatingErrorHandler.instance())
                    .usingPooledStreamingEventProcessors((axon, processor) -> processor
                            .initialSegmentCount(1)
                            .batchSize(batch)
                            .claimExtensionThreshold(CLAIMS_LOOKED_AT.toMillis())
                            .tokenClaimInterval(CLAIMS_LOOKED_AT.toMillis()))
                    .byDefaultAssignHandlerInstancesTo(handler -> handler instanceof Follower follower
                            ? follower.name()
                            : handler.getClass().getName());
            for (Projection projection : projections) {
                Admissions admission = new Admissions(projection, generations, deadLetters, jdbc, zone);
                processing
                        .registerPooledStreamingEventProcessorConfiguration(
                                projection.name(),
                                (axon, processor) -> processor.initialToken(
                                        any -> new GlobalSequenceTrackingToken(generations.positionOf(projection))))
                        .registerHandlerInterceptor(
                                projection.name(), axon -> admission.on(axon.getComponent(EventStore.class)))
                        .registerEventHandler(axon -> new Follower(
                                projection,
                                admission.on(axon.getComponent(EventStore.class)),
                                new RowWriter(jdbc, Generation.live(projection)),
                                new Savepoints(transactions)))
                        .registerDeadLetterQueue(projection.name(), axon -> deadLetters.queue(projection))
                        .registerDeadLetterPolicy(projection.name(), axon -> new Poison())
                        .registerDeadLetteringEventHandlerInvokerConfiguration(
                                projection.name(), (axon, invoker) -> invoker.enableSequenceIdentifierCache());
            }
        };
    }

    /** What an admission needs before there is a journal. */
    private record Admissions(
            Projection projection, Generations generations, DeadLetters deadLetters, JdbcTemplate jdbc, ZoneId zone) {

        Admission on(EventStore journal) {
            return new Admission(projection, generations, deadLetters, journal, jdbc, zone);
        }
    }
}
