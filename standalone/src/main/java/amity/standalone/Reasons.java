package amity.standalone;

import amity.eventstore.JournalSchemaException;
import java.net.BindException;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.PortInUseException;

/** One sentence for a failure; the rest goes to the log. */
final class Reasons {

    private Reasons() {}

    static String of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Unstartable known) {
                return known.sentence();
            }
            if (cause instanceof JournalSchemaException journal) {
                return journal.getMessage()
                        + " Set AMITY_DB_OWNER_USER and AMITY_DB_OWNER_PASSWORD to a role of its own that owns the database"
                        + " (see the operator's guide).";
            }
            if (cause instanceof PortInUseException taken) {
                return portTaken(taken.getPort());
            }
            if (cause instanceof BindException) {
                return "The address cannot be listened on: " + cause.getMessage() + ".";
            }
        }
        LoggerFactory.getLogger(Amity.class).error("Amity stops", failure);
        return "Something went wrong: " + message(failure) + " (more in "
                + System.getProperty(Logs.FILE_PROPERTY, "the log") + ")";
    }

    static String portTaken(int port) {
        return "Port " + port + " is taken by another program; choose another with --port.";
    }

    private static String message(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String text = String.valueOf(root.getMessage());
        return root.getClass().getSimpleName() + ": " + text.lines().findFirst().orElse("");
    }
}
