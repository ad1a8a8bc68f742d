package amity.query.projection;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;
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
     * Makes the indexes of tables that are filled, and says how far they are.
     *
     * @throws RowsRefused if the rows do not go together
     */
    void index(Generation generation, long position) {
        try {
            execute(generation.createIndexes());
        } catch (RuntimeException failed) {
            throw RowsRefused.in(failed).isPresent() ? RowsRefused.in(failed).get() : failed;
        }
        generation
                .projection()
                .tables()
                .forEach(table -> jdbc.execute("ANALYZE " + generation.schema() + "." + table.name()));
        jdbc.update("UPDATE " + generation.schema() + ".progress SET position = ?", position);
    }

    public void drop(Generation generation) {
        jdbc.execute(generation.drop());
    }

    private void execute(List<String> statements) {
        statements.forEach(jdbc::execute);
    }
}
