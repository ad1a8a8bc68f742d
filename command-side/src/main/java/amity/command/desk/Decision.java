package amity.command.desk;

import java.util.List;
import java.util.Optional;

/** What a decider says to a command. */
public sealed interface Decision<E> {

    /** The facts to be recorded. */
    record Accepted<E>(List<E> events) implements Decision<E> {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    record Refused<E>(Refusal refusal) implements Decision<E> {}

    static <E> Decision<E> accept(E event) {
        return new Accepted<>(List.of(event));
    }

    static <E> Decision<E> refuse(Refusal refusal) {
        return new Refused<>(refusal);
    }

    /** Accepts the event unless there is something to refuse. */
    static <E> Decision<E> unless(Optional<? extends Refusal> refusal, E event) {
        return refusal.isPresent() ? refuse(refusal.get()) : accept(event);
    }
}
