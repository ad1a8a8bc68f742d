package amity.query.projection;

import static amity.query.testing.Facts.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.query.testing.Journal;
import amity.query.testing.QuerySideTest;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class SnapshotTest extends QuerySideTest {

    private final Snapshot snapshot;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    SnapshotTest(
            Journal journal,
            QueryGateway queries,
            Snapshot snapshot,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        super(journal, queries);
        this.snapshot = snapshot;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    private int partners() {
        return jdbc.sql("SELECT count(*) FROM query.roster_partner")
                .query(Integer.class)
                .single();
    }

    private String readWhileAnotherIsRecorded() {
        return snapshot.of("roster", position -> {
            CompletableFuture.runAsync(() -> {
                        journal.record(registered("kobe", "JP"));
                        journal.awaitProjected();
                    })
                    .join();
            return position + " with " + partners();
        });
    }

    @Test
    void rowsAreThoseOfThePosition() {
        journal.record(registered("oita", "JP"));
        journal.awaitProjected();
        assertThat(readWhileAnotherIsRecorded()).isEqualTo("1 with 1");
        assertThat(snapshot.<String>of("roster", position -> position + " with " + partners()))
                .isEqualTo("2 with 2");
    }

    @Test
    void insideATransactionThatTheQueryBusOpened() {
        journal.record(registered("oita", "JP"));
        journal.awaitProjected();
        assertThat(transaction.<String>execute(status -> readWhileAnotherIsRecorded()))
                .isEqualTo("1 with 1");
    }

    @Test
    void neverInATransactionThatHasReadBefore() {
        assertThatThrownBy(() -> transaction.execute(status -> {
                    partners();
                    return snapshot.<Long>of("roster", position -> position);
                }))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("must be called before any query");
    }
}
