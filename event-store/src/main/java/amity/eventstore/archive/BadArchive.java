package amity.eventstore.archive;

import org.jspecify.annotations.Nullable;

/** A file is no whole, undamaged archive. The message goes on after the name of the file: "is cut short …". */
public final class BadArchive extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadArchive(String message) {
        this(message, null);
    }

    BadArchive(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
