package amity.message;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Something that a person or program asks to be recorded. Who asks, from which source and under which command id is not
 * part of it but travels as metadata ({@link Provenance}).
 */
public interface AmityCommand {

    /** The stream of events that the answer depends on and that the accepted facts are appended to. */
    @TargetAggregateIdentifier
    String stream();

    /** The name under which it is handled: its own, unless commands of one shape share a handler, and with it a name. */
    default String handledAs() {
        return getClass().getName();
    }
}
