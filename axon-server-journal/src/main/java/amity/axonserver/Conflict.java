package amity.axonserver;

import io.grpc.StatusRuntimeException;
import java.util.stream.Stream;
import org.axonframework.axonserver.connector.event.util.GrpcExceptionParser;
import org.axonframework.modelling.command.ConcurrencyException;

/** Tells that somebody else's event came first. The connector leaves Axon Server's refusal of a commit as it arrives. */
public final class Conflict {

    private Conflict() {}

    public static boolean isCauseOf(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof ConcurrencyException
                        || (cause instanceof StatusRuntimeException refused
                                && GrpcExceptionParser.parse(refused) instanceof ConcurrencyException));
    }
}
