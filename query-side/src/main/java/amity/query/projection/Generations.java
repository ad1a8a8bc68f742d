package amity.query.projection;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.StatementCallback;
import org.springframework.transaction.support.TransactionTemplate;

/** Which generations of the projections there are in the database. */
public final class Generations {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    Generations(JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** How far a generation has come, and which version of its projection it follows. */
    public record State(long position, int version) {}

    /** Empty where there is no such generation. */
    public Optional<State> stateOf(Generation generation) {
        Boolean there = jdbc.queryForObject(
                "SELECT to_regclass(?) IS NOT NULL", Boolean.class, generation.schema() + ".progress");
        return Boolean.TRUE.equals(there) ? read(generation) : Optional.empty();
    }

    private Optional<State> read(Generation generation) {
        return jdbc
                .query(
                        "SELECT position, version FROM " + generation.schema() + ".progress",
                        (row, number) -> new State(row.getLong(1), row.getInt(2)))
                .stream()
                .findFirst();
    }

    /** Whether there is a schema of that name, whatever is in it. */
    public boolean isThere(Generation generation) {
        return Boolean.TRUE.equals(
                jdbc.queryForObject("SELECT to_regnamespace(?) IS NOT NULL", Boolean.class, generation.schema()));
    }

    /**
     * Until the end of the transaction that is open nobody else writes to the projection or switches its generations. Who
     * only reads is not held up, nor waited for.
     */
    void own(Projection projection) {
        own(projection, "");
    }

    private void own(Projection projection, String more) {
        jdbc.query(
                "SELECT pg_advisory_xact_lock(hashtextextended(?, 0))" + more,
                row -> {},
                "writing to " + Generation.live(projection).schema());
    }

    /**
     * The same, for who follows the journal. The transaction need not wait for the disk: rows, token and what is set aside are
     * lost together, and what a crash takes is read from the journal again.
     *
     * @return how far the live generation has come
     * @throws Outdated if it is of another version than the projection
     */
    long follow(Projection projection) {
        own(projection, ", set_config('synchronous_commit', 'off', true)");
        return position(projection);
    }

    private long position(Projection projection) {
        State state = read(Generation.live(projection)).orElse(new State(0, 0));
        if (state.version() != projection.version()) {
            throw new Outdated(projection.name(), state.version());
        }
        return state.position();
    }

    /**
     * Does something while the projection neither follows the journal nor is switched, in one transaction.
     *
     * @throws Outdated if its tables are of another version than the program
     */
    public <T> T alone(Projection projection, Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> {
            own(projection);
            position(projection);
            return work.get();
        }));
    }

    public long positionOf(Projection projection) {
        return positionOf(Generation.live(projection));
    }

    long positionOf(Generation generation) {
        return stateOf(generation).map(State::position).orElse(0L);
    }

    public boolean isCurrent(Projection projection) {
        return stateOf(Generation.live(projection))
                .filter(state -> state.version() == projection.version())
                .isPresent();
    }

    /** Tables and indexes, without a row. */
    public void createEmpty(Generation generation) {
        transaction.executeWithoutResult(status -> {
            execute(generation.create());
            execute(generation.createIndexes());
        });
    }

    /** Tables without indexes and without a row, in the place of any that are left from an earlier time. */
    void replace(Generation generation) {
        transaction.executeWithoutResult(status -> {
            drop(generation);
            execute(generation.create());
        });
    }

    /**
     * Makes the indexes of a table that is filled. Tables can be indexed at once; each takes one processor, so that some are
     * left for who asks meanwhile.
     *
     * @throws RowsRefused if the rows do not go together
     */
    void index(Generation generation, RowTable table) {
        try {
            transaction.executeWithoutResult(status -> {
                jdbc.execute("SET LOCAL max_parallel_maintenance_workers = 0");
                execute(table.createIndexes(generation.schema()));
            });
        } catch (RuntimeException failed) {
            throw RowsRefused.in(failed).isPresent() ? RowsRefused.in(failed).get() : failed;
        }
        analyze(generation.schema() + "." + table.name());
    }

    /**
     * Gathers what the planner wants to know, from a third of the rows that it would like: the server looks again by itself.
     * And what is known to be visible to everybody can be read from an index alone.
     */
    private void analyze(String table) {
        jdbc.execute((StatementCallback<@Nullable Void>) statement -> {
            statement.execute("SET default_statistics_target = 30");
            try {
                statement.execute("VACUUM (ANALYZE) " + table);
            } finally {
                statement.execute("RESET default_statistics_target");
            }
            return null;
        });
    }

    /** Says how far the tables are. */
    void reach(Generation generation, long position) {
        jdbc.update("UPDATE " + generation.schema() + ".progress SET position = ?", position);
    }

    public void drop(Generation generation) {
        jdbc.execute(generation.drop());
    }

    private void execute(List<String> statements) {
        statements.forEach(jdbc::execute);
    }
}
