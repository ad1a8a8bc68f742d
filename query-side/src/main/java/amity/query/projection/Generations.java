package amity.query.projection;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
        return Boolean.TRUE.equals(there)
                ? jdbc
                        .query(
                                "SELECT position, version FROM " + generation.schema() + ".progress",
                                (row, number) -> new State(row.getLong(1), row.getInt(2)))
                        .stream()
                        .findFirst()
                : Optional.empty();
    }

    /**
     * Keeps the live generation from being switched until the end of the transaction that is open. That one need not wait for
     * the disk: rows and token are lost together, and what a crash takes is read from the journal again.
     *
     * @return how far it has come
     * @throws IllegalStateException if it is of another version than the projection, and may not be written to
     */
    long lock(Generation generation) {
        State state = Objects.requireNonNull(jdbc.queryForObject(
                "SELECT position, version, set_config('synchronous_commit', 'off', true) FROM " + generation.schema()
                        + ".progress FOR UPDATE",
                (row, number) -> new State(row.getLong(1), row.getInt(2))));
        if (state.version() != generation.projection().version()) {
            throw new IllegalStateException(
                    generation.schema() + " is of version " + state.version() + " and waits for being built anew");
        }
        return state.position();
    }

    public long positionOf(Projection projection) {
        return stateOf(Generation.live(projection)).map(State::position).orElse(0L);
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

    public void replace(Generation generation) {
        transaction.executeWithoutResult(status -> {
            jdbc.execute(generation.drop());
            execute(generation.create());
        });
    }

    /** Makes the indexes of tables that are filled, and says how far they are. */
    void index(Generation generation, long position) {
        execute(generation.createIndexes());
        generation
                .projection()
                .tables()
                .forEach(table -> jdbc.execute("ANALYZE " + generation.schema() + "." + table.name()));
        jdbc.update("UPDATE " + generation.schema() + ".progress SET position = ?", position);
    }

    public void drop(Generation generation) {
        jdbc.execute(generation.drop());
    }

    void execute(List<String> statements) {
        statements.forEach(jdbc::execute);
    }
}
