package amity.platform.problem;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/** Tells a database that cannot be reached for now from a fault of ours. */
public final class Unavailable {

    private Unavailable() {}

    public static boolean isCauseOf(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException
                    || (cause instanceof SQLException sql && isOutage(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    /** Class 08: the connection; 57P: the server is going down or coming up. */
    private static boolean isOutage(String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
    }
}
