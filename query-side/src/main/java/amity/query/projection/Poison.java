package amity.query.projection;

import amity.platform.problem.Unavailable;
import java.sql.SQLException;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.EnqueuePolicy;
import org.axonframework.messaging.deadletter.ThrowableCause;

/** Tells an event that cannot be taken in from one that came at a bad time: that comes again, and is not set aside. */
final class Poison implements EnqueuePolicy<EventMessage<?>> {

    @Override
    public EnqueueDecision<EventMessage<?>> decide(DeadLetter<? extends EventMessage<?>> letter, Throwable cause) {
        if (cause instanceof WaitsBehind) {
            return Decisions.enqueue();
        }
        check(cause);
        return Decisions.enqueue(ThrowableCause.truncated(cause));
    }

    /** @throws IllegalStateException if it is the database that failed, not the event */
    static void check(Throwable cause) {
        if (Unavailable.isCauseOf(cause) || isBadTime(cause)) {
            throw new IllegalStateException("the database does not answer as it should", cause);
        }
    }

    /** Lost against another (40), no resources (53), locked (55), stopped by somebody (57). */
    private static boolean isBadTime(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().matches("(40|53|55|57).*")) {
                return true;
            }
        }
        return false;
    }

    /** What is set aside together: the events of a record. */
    static String recordOf(EventMessage<?> message) {
        return message instanceof DomainEventMessage<?> inStream
                ? inStream.getAggregateIdentifier()
                : message.getIdentifier();
    }
}
