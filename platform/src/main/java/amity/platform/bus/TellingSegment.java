package amity.platform.bus;

import amity.axonserver.Conflict;
import amity.platform.problem.Unavailable;
import java.util.Optional;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.AxonTransientException;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.modelling.command.AggregateStreamCreationException;

/**
 * Handles commands that come from other processes. Only the details of an exception travel there, so a fault that will pass
 * gets some.
 */
final class TellingSegment extends SimpleCommandBus {

    TellingSegment(Builder builder) {
        super(builder);
    }

    @Override
    public <C, R> void dispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
        super.<C, R>dispatch(command, (it, result) -> callback.onResult(it, told(result)));
    }

    private static <R> CommandResultMessage<? extends R> told(CommandResultMessage<? extends R> result) {
        return result.isExceptional()
                ? passing(result.exceptionResult())
                        .<CommandResultMessage<? extends R>>map(
                                why -> GenericCommandResultMessage.asCommandResultMessage(
                                        new CommandExecutionException(why.message(), result.exceptionResult(), why)))
                        .orElse(result)
                : result;
    }

    private static Optional<Passing> passing(Throwable failure) {
        return cause(failure).map(why -> new Passing(why, String.valueOf(failure.getMessage())));
    }

    private static Optional<Passing.Cause> cause(Throwable failure) {
        if (failure instanceof AggregateStreamCreationException
                || failure instanceof LockAcquisitionFailedException
                || Conflict.isCauseOf(failure)) {
            return Optional.of(Passing.Cause.OVERTAKEN);
        }
        return failure instanceof AxonTransientException || Unavailable.isCauseOf(failure)
                ? Optional.of(Passing.Cause.JOURNAL_UNAVAILABLE)
                : Optional.empty();
    }
}
