package amity.eventstore;

import org.jspecify.annotations.Nullable;

/** The journal in the database is not as it must be; the message is a sentence for whoever runs the program. */
public class JournalSchemaException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public JournalSchemaException(String sentence) {
        this(sentence, null);
    }

    public JournalSchemaException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
