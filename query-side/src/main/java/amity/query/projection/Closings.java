package amity.query.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;

/** The indexes by which workers find rows that they wrote and must close after all: made when the first needs one, for all. */
final class Closings {

    private final Generation generation;
    private final Set<RowTable> indexed = new HashSet<>();

    Closings(Generation generation) {
        this.generation = generation;
    }

    synchronized void index(RowTable table, Connection connection) throws SQLException {
        if (indexed.add(table)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("CREATE INDEX " + name(table) + " ON " + generation.schema() + "." + table.name()
                        + " (record, slot)");
            }
        }
    }

    /** When all are done. */
    synchronized void drop(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (RowTable table : indexed) {
                statement.execute("DROP INDEX " + generation.schema() + "." + name(table));
            }
        }
    }

    private static String name(RowTable table) {
        return table.name() + "_while_folding";
    }
}
