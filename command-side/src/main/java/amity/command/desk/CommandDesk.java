package amity.command.desk;

import amity.message.AmityCommand;
import amity.message.Provenance;
import amity.platform.bus.Passing;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.distributed.CommandDispatchException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.AxonException;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Where commands are handed in: from the wire, from a form, from a file. */
public class CommandDesk {

    private static final int ATTEMPTS = 5;

    private final CommandGateway commands;
    private final EventPositions positions;
    private final @Nullable Receipts receipts;
    private final Successors successors;
    private final Turnstile turnstile = new Turnstile();
    private final Counters counters = new Counters();

    CommandDesk(CommandGateway commands, EventPositions positions, @Nullable Receipts receipts, Successors successors) {
        this.commands = commands;
        this.positions = positions;
        this.receipts = receipts;
        this.successors = successors;
    }

    /** A desk before a command bus that records nothing for good: whoever hands in there gets no position and no receipt. */
    public static CommandDesk rehearsing(CommandGateway commands, Successors successors) {
        return new CommandDesk(commands, (stream, sequence) -> 0, null, successors);
    }

    /**
     * Hands in a command whose sender knows its id and may send it again: the answer is that of the first time.
     *
     * @throws Refused and nothing was recorded; the same again if sent again
     * @throws Overtaken and nothing was recorded; may be sent again
     */
    public Answer submit(AmityCommand command, Provenance provenance) {
        outsideTransactions();
        Receipts receipts = Objects.requireNonNull(this.receipts, "a rehearsal gives no receipts");
        String commandId = provenance.commandId();
        return turnstile.pass(commandId, () -> {
            if (!receipts.open(commandId, Fingerprint.of(command, provenance))) {
                throw new Refused(new CommandRefusal.IdReused());
            }
            return receipts.answerTo(commandId).orElseGet(() -> answered(command, provenance, receipts));
        });
    }

    /** Hands in a command whose id nobody else knows, so that it cannot come again: without a receipt. */
    public Answer submitOnce(AmityCommand command, Provenance provenance) {
        outsideTransactions();
        return send(command, provenance);
    }

    private Answer answered(AmityCommand command, Provenance provenance, Receipts receipts) {
        try {
            Answer answer = send(command, provenance);
            receipts.accepted(provenance.commandId(), answer);
            return answer;
        } catch (Refused refused) {
            if (receipts.refused(provenance.commandId(), refused.refusal())) {
                throw refused;
            }
            // What another process answered meanwhile is the answer here too.
            return receipts.answerTo(provenance.commandId()).orElseThrow(() -> refused);
        }
    }

    private Answer send(AmityCommand command, Provenance provenance) {
        Outcome outcome = counters.at(() -> outcomeOf(command, provenance, 1));
        String stream = command.stream();
        String id = stream.substring(stream.indexOf('/') + 1);
        long position = positions.positionOf(stream, outcome.lastSequence());
        return new Answer(id, position, outcome.events(), outcome.notices(), outcome.repeated());
    }

    private Outcome outcomeOf(AmityCommand command, Provenance provenance, int attempt) {
        try {
            return commands.sendAndWait(new GenericCommandMessage<>(
                    new GenericMessage<>(command, provenance.toMetadata()), command.handledAs()));
        } catch (ConcurrencyException | AggregateStreamCreationException | LockAcquisitionFailedException overtaken) {
            return again(command, provenance, attempt, overtaken);
        } catch (CommandDispatchException | CompletionException unreachable) {
            throw new DeskUnreachable("The command could not be sent to where it is decided", unreachable);
        } catch (CommandExecutionException failure) {
            // From another process only the details arrive, not the exception.
            return switch (failure.getDetails().orElse(null)) {
                case Refusal refusal -> throw new Refused(successors.named(refusal));
                case Passing passing
                when passing.cause() == Passing.Cause.OVERTAKEN -> again(command, provenance, attempt, failure);
                case Passing passing -> throw new DeskUnreachable(passing.message(), failure);
                case null, default -> throw failure;
            };
        }
    }

    private Outcome again(AmityCommand command, Provenance provenance, int attempt, AxonException overtaken) {
        if (attempt == ATTEMPTS) {
            throw new Overtaken(command.stream(), overtaken);
        }
        return outcomeOf(command, provenance, attempt + 1);
    }

    /** An append is no part of a transaction, and a receipt has one of its own: a caller's could undo half of it. */
    private static void outsideTransactions() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a command is handed in outside of any transaction");
        }
    }
}
