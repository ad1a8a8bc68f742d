package amity.query.projection;

import static amity.query.testing.Facts.awarded;
import static amity.query.testing.Facts.person;
import static amity.query.testing.Facts.registered;
import static amity.query.testing.Facts.revoked;
import static amity.query.testing.Facts.signed;
import static amity.query.testing.Facts.suspended;
import static amity.query.testing.Facts.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.message.AmityEvent;
import amity.message.value.Direction;
import amity.message.value.Tier;
import amity.query.testing.Journal;
import amity.query.testing.QuerySideTest;
import amity.query.testing.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.common.Registration;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever goes wrong on the way, the rows in the end are those of a journal that was read once, from end to end. */
class ExactlyOnceTest extends QuerySideTest {

    private final EventProcessingConfiguration processing;
    private final JdbcClient jdbc;

    private Map<String, List<String>> undisturbed = Map.of();

    ExactlyOnceTest(Journal journal, QueryGateway queries, EventProcessingConfiguration processing, JdbcClient jdbc) {
        super(journal, queries);
        this.processing = processing;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void whatIsWrittenWhenNothingGoesWrong() {
        record(0, 60);
        journal.awaitProjected();
        undisturbed = Tables.contents(jdbc);
        assertThat(undisturbed.get("query_history.entry")).hasSize(360);
        assertThat(undisturbed.get("query_visits.visit")).hasSize(60);
        assertThat(undisturbed.get("query_honors.award")).hasSize(120);
        journal.clear();
    }

    private void record(int from, int to) {
        List<AmityEvent> facts = new ArrayList<>();
        for (int i = from; i < to; i++) {
            String partner = "partner-" + i;
            facts.add(registered(partner, "JP"));
            facts.add(signed(partner, Tier.SISTER_CITY, "1999"));
            facts.add(visit("visit-" + i, Direction.INBOUND, "2001", null, i, partner));
            facts.add(awarded("honor-" + i, "荣誉市民", person("Anna " + i), "2002"));
            facts.add(suspended(partner, "2003"));
            facts.add(revoked("honor-" + i, "2004"));
        }
        journal.record(facts.toArray(AmityEvent[]::new));
    }

    @Test
    void aHandlerFailsOnceInTheMiddleOfABatch() {
        record(0, 60);
        List<FailOnce> failures = new ArrayList<>();
        List<Registration> registrations = new ArrayList<>();
        for (EventProcessor processor : processing.eventProcessors().values()) {
            FailOnce failure = new FailOnce();
            failures.add(failure);
            registrations.add(processor.registerHandlerInterceptor(failure::handle));
        }
        journal.start();
        journal.awaitProjected();
        registrations.forEach(Registration::cancel);

        assertThat(failures).hasSize(5).allSatisfy(failure -> {
            assertThat(failure.failed)
                    .as("an event in the middle of a batch failed")
                    .isNotEmpty();
            assertThat(failure.undone)
                    .as("events handled before it were handled again")
                    .isNotEmpty();
        });
        assertThat(Tables.contents(jdbc)).isEqualTo(undisturbed);
    }

    /** Lets the handler do its work and throws then. */
    private static final class FailOnce {

        final Set<String> handled = ConcurrentHashMap.newKeySet();
        final Set<String> undone = ConcurrentHashMap.newKeySet();
        final Set<String> failed = ConcurrentHashMap.newKeySet();

        Object handle(UnitOfWork<? extends EventMessage<?>> unit, InterceptorChain chain) throws Exception {
            Object result = chain.proceed();
            String event = unit.getMessage().getIdentifier();
            BatchingUnitOfWork<?> batch = (BatchingUnitOfWork<?>) unit;
            if (failed.isEmpty() && !batch.isFirstMessage() && !batch.isLastMessage()) {
                failed.add(event);
                throw new IllegalStateException("once, on purpose");
            }
            if (!handled.add(event)) {
                undone.add(event);
            }
            return result;
        }
    }

    @Test
    void theTokenCannotBeStoredForAWhile() {
        projectWhileRefused("""
                CREATE TRIGGER refuse BEFORE UPDATE ON query.token_entry FOR EACH ROW
                WHEN (NEW.token IS DISTINCT FROM OLD.token) EXECUTE FUNCTION query.refuse()
                """);
        assertThat(Tables.contents(jdbc)).isEqualTo(undisturbed);
    }

    /** Everything is written, the token too; then the commit fails. */
    @Test
    void theRowsCannotBeCommittedForAWhile() {
        projectWhileRefused("""
                CREATE CONSTRAINT TRIGGER refuse AFTER INSERT OR UPDATE ON query_roster.progress
                DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION query.refuse()
                """);
        assertThat(Tables.contents(jdbc)).isEqualTo(undisturbed);
    }

    /** @param trigger refuses the first three times */
    private void projectWhileRefused(String trigger) {
        // A sequence keeps its number when the transaction is undone.
        jdbc.sql("CREATE SEQUENCE query.refused").update();
        jdbc.sql("""
                CREATE FUNCTION query.refuse() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                    IF nextval('query.refused') <= 3 THEN RAISE EXCEPTION 'on purpose'; END IF;
                    RETURN NEW;
                END $$
                """).update();
        jdbc.sql(trigger).update();
        try {
            record(0, 60);
            journal.start();
            journal.awaitProjected();
            assertThat(jdbc.sql("SELECT last_value FROM query.refused")
                            .query(Integer.class)
                            .single())
                    .isGreaterThan(3);
        } finally {
            jdbc.sql("DROP FUNCTION query.refuse CASCADE").update();
            jdbc.sql("DROP SEQUENCE query.refused").update();
        }
    }

    @Test
    void nothingIsReplayedOntoRowsThatAreThere() {
        journal.start();
        record(0, 60);
        journal.awaitProjected();
        journal.stop();
        assertThat(processing.eventProcessors().values()).allSatisfy(processor -> {
            StreamingEventProcessor projection = (StreamingEventProcessor) processor;
            assertThatThrownBy(projection::resetTokens).hasMessageContaining("do not support a reset");
        });
        journal.start();
        assertThat(Tables.contents(jdbc)).isEqualTo(undisturbed);
    }

    @Test
    void stoppedAndStartedAgain() {
        journal.start();
        record(0, 20);
        journal.awaitProjected();
        journal.stop();
        record(20, 40);
        journal.start();
        record(40, 60);
        journal.stop();
        journal.start();
        journal.awaitProjected();
        assertThat(Tables.contents(jdbc)).isEqualTo(undisturbed);
    }
}
