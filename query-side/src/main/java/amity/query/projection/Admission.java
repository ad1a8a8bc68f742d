package amity.query.projection;

import java.time.ZoneId;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Stands before everything that is done with an event, also before it is set aside. It takes the lock under which
 * generations are switched, so that nothing goes to the old one; and it passes over what the generation knows already, which
 * may be more than the token says when it was built anew.
 */
final class Admission implements MessageHandlerInterceptor<EventMessage<?>> {

    private final Projection projection;
    private final Generations generations;
    private final DeadLetters deadLetters;
    private final EventStore journal;
    private final JdbcTemplate jdbc;
    private final ZoneId zone;

    Admission(
            Projection projection,
            Generations generations,
            DeadLetters deadLetters,
            EventStore journal,
            JdbcTemplate jdbc,
            ZoneId zone) {
        this.projection = projection;
        this.generations = generations;
        this.deadLetters = deadLetters;
        this.journal = journal;
        this.jdbc = jdbc;
        this.zone = zone;
    }

    @Override
    public Object handle(UnitOfWork<? extends EventMessage<?>> work, InterceptorChain chain) throws Exception {
        Batch batch = batch(work);
        boolean again = work.resources().containsKey(DeadLetter.class.getName());
        if (!again && work.getMessage() instanceof TrackedEventMessage<?> message) {
            long position = message.trackingToken().position().orElseThrow();
            if (batch.knows(position)) {
                return "known";
            }
            batch.reach(position);
        }
        return chain.proceed();
    }

    /** The one of the transaction that is open. */
    Batch batch(UnitOfWork<?> work) {
        return work.root().getOrComputeResource("batch of " + projection.name(), key -> begin(work.root()));
    }

    private Batch begin(UnitOfWork<?> work) {
        Generation live = Generation.live(projection);
        long position = generations.follow(projection);
        Batch batch = new Batch(new Records(projection, journal, zone), deadLetters.records(projection), position);
        work.onPrepareCommit(any -> {
            if (batch.hasMoved()) {
                jdbc.update("UPDATE " + live.schema() + ".progress SET position = ?", batch.reached());
            }
        });
        return batch;
    }
}
