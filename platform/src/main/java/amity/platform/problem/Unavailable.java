package amity.platform.problem;

import amity.axonserver.JournalUnreachableException;
import io.grpc.StatusRuntimeException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells a database or a journal that cannot be reached for now from a fault of ours. */
public enum Unavailable {
    DATABASE("database-unavailable"),
    /** Axon Server; a journal on PostgreSQL is out of reach with its database. */
    JOURNAL("journal-unreachable");

    private final String code;

    Unavailable(String code) {
        this.code = code;
    }

    /** Of the problem that is answered with. */
    public String code() {
        return code;
    }

    public static boolean isCauseOf(Throwable fault) {
        return causeOf(fault).isPresent();
    }

    /** Which of them; empty where it is neither. */
    public static Optional<Unavailable> causeOf(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> one(cause).stream())
                .findFirst();
    }

    private static Optional<Unavailable> one(Throwable cause) {
        return switch (cause) {
            case SQLTransientConnectionException none -> Optional.of(DATABASE);
            case SQLException sql when isOutage(sql.getSQLState()) -> Optional.of(DATABASE);
            case JournalUnreachableException none -> Optional.of(JOURNAL);
            case org.axonframework.axonserver.connector.AxonServerException none -> Optional.of(JOURNAL);
            case io.axoniq.axonserver.connector.AxonServerException none -> Optional.of(JOURNAL);
            case StatusRuntimeException none -> Optional.of(JOURNAL);
            default -> Optional.empty();
        };
    }

    /** Class 08: the connection; 57P: the server is going down or coming up. */
    private static boolean isOutage(String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
    }
}
