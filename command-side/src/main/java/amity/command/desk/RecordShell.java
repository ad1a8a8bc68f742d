package amity.command.desk;

import amity.message.AmityEvent;
import amity.message.Provenance;
import amity.message.store.EventTypes;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/**
 * What all aggregates share: an identifier, the memory of the commands that led here, and the way from a decision to
 * applied events. Everything else is in the pure decider of the capability.
 */
public abstract class RecordShell {

    @AggregateIdentifier
    private @Nullable String stream;

    private final CommandMemory memory = new CommandMemory();

    /** Decides, unless the same command was accepted before: then it answers as then and records nothing. */
    protected final Outcome once(CommandMessage<?> command, Supplier<? extends Decision<?>> decision) {
        String commandId = commandId(command);
        Optional<Outcome> known = memory.outcomeOf(commandId);
        if (known.isPresent()) {
            return known.get();
        }
        switch (decision.get()) {
            case Decision.Refused<?>(Refusal refusal) -> throw new Refused(refusal);
            case Decision.Accepted<?> accepted -> {
                // By the aggregate itself, not left to configuration: its memory depends on it.
                MetaData provenance = command.getMetaData().subset(Provenance.fields());
                accepted.events().forEach(event -> AggregateLifecycle.apply(event, provenance));
            }
        }
        Outcome outcome = memory.outcomeOf(commandId).orElseThrow();
        return new Outcome(outcome.events(), outcome.lastSequence(), outcome.notices(), false);
    }

    /** To be called by the event sourcing handler of every event. */
    protected final void remember(String stream, AmityEvent event, @Nullable String commandId, long sequence) {
        this.stream = stream;
        memory.remember(commandId, EventTypes.stored(event.getClass()).name(), sequence);
    }

    private static String commandId(CommandMessage<?> command) {
        Object commandId = command.getMetaData().get(Provenance.COMMAND_ID);
        if (commandId instanceof String id) {
            return id;
        }
        throw new IllegalArgumentException(command.getCommandName() + " came without a command id");
    }
}
