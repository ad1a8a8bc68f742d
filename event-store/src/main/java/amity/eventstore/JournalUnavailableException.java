package amity.eventstore;

import org.axonframework.common.AxonTransientException;
import org.jspecify.annotations.Nullable;

/**
 * The database could not be reached in time. {@link #outcome()} says whether the events may have been stored all the
 * same.
 */
public class JournalUnavailableException extends AxonTransientException {

    private static final long serialVersionUID = 1L;

    /** What is known of the events of the failed append. */
    public enum Outcome {
        /** Nothing was stored: a retry is safe. */
        NOT_STORED,
        /** The connection broke after the events were sent: a retry is safe only with the same event identifiers. */
        UNKNOWN
    }

    private final Outcome outcome;

    public JournalUnavailableException(Outcome outcome, @Nullable Throwable cause) {
        super(message(outcome), cause);
        this.outcome = outcome;
    }

    public Outcome outcome() {
        return outcome;
    }

    private static String message(Outcome outcome) {
        return switch (outcome) {
            case NOT_STORED -> "The journal's database is not available. Nothing was stored; a retry is safe.";
            case UNKNOWN ->
                "The journal's database broke off while events were being stored. Whether they were is not known;"
                        + " only a retry that recognizes its own events is safe.";
        };
    }
}
