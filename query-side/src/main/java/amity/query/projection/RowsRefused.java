package amity.query.projection;

import java.sql.SQLException;
import java.util.Optional;

/** PostgreSQL refuses a row that was folded: as such, or beside the others. */
final class RowsRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RowsRefused(SQLException refusal) {
        super(refusal);
    }

    /** Classes 22 (data) and 23 (constraints); anything else is no fault of a row. */
    static Optional<RowsRefused> in(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refusal
                    && refusal.getSQLState() != null
                    && refusal.getSQLState().matches("2[23].*")) {
                return Optional.of(new RowsRefused(refusal));
            }
        }
        return Optional.empty();
    }
}
