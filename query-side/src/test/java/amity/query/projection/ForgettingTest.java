package amity.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import amity.message.AmityEvent;
import amity.platform.home.OfficeClock;
import amity.query.testing.Journal;
import amity.query.testing.QuerySideTest;
import amity.query.testing.Turbulence;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A rebuild that cannot keep all records in memory writes what it forgets, and finds it again. */
class ForgettingTest extends QuerySideTest {

    private final List<Projection> projections;
    private final Generations generations;
    private final DeadLetters deadLetters;
    private final EventStore store;
    private final DataSource database;
    private final OfficeClock clock;
    private final PlatformTransactionManager transactions;

    ForgettingTest(
            Journal journal,
            QueryGateway queries,
            List<Projection> projections,
            Generations generations,
            DeadLetters deadLetters,
            EventStore store,
            DataSource database,
            OfficeClock clock,
            PlatformTransactionManager transactions) {
        super(journal, queries);
        this.projections = projections;
        this.generations = generations;
        this.deadLetters = deadLetters;
        this.store = store;
        this.database = database;
        this.clock = clock;
        this.transactions = transactions;
    }

    @AfterEach
    void dropWhatWasNotSwitched() {
        projections.forEach(it -> generations.drop(Generation.next(it)));
    }

    @ParameterizedTest(name = "{0} records in memory")
    @ValueSource(ints = {1, 7, 1000})
    void theRowsAreThoseThatTheFollowersWrote(int most) {
        journal.record(Turbulence.of(0, 120).toArray(AmityEvent[]::new));
        journal.awaitProjected();
        Comparison comparison = new Comparison(
                new JdbcTemplate(database), generations, deadLetters, new TransactionTemplate(transactions));

        for (Projection projection : projections) {
            generations.replace(Generation.next(projection));
        }
        List<Building> buildings = projections.stream()
                .map(it -> new Building(Generation.next(it), new Steps(it, any -> {})))
                .toList();
        long position = new Pass(buildings, store, database, clock.clock().getZone(), most).fold();
        assertThat(position).isEqualTo(journal.head());
        for (Building building : buildings) {
            Projection projection = building.next().projection();
            projection.tables().forEach(table -> generations.index(building.next(), table));
            generations.reach(building.next(), position);
            assertThat(building.refused()).isFalse();
            assertThat(building.setAside().records()).isEmpty();
            assertThat(comparison.differences(Generation.live(projection), building.next(), building.setAside()))
                    .as(projection.name())
                    .isEmpty();
        }
    }
}
