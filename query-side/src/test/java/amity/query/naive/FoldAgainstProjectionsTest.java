package amity.query.naive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import amity.query.testing.Journal;
import amity.query.testing.QuerySideTest;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.Test;

/**
 * On random histories the projections answer every question as the fold does. {@code -Damity.seed=…} asks the same again;
 * {@code -Damity.histories=…} asks about more.
 */
class FoldAgainstProjectionsTest extends QuerySideTest {

    private static final int HISTORIES = Integer.getInteger("amity.histories", 10);
    private static final int EVENTS = 400;
    private static final int VIEWPOINTS = 100;

    private final Projections projections;
    private final EventStore store;

    FoldAgainstProjectionsTest(Journal journal, QueryGateway queries, EventStore store) {
        super(journal, queries);
        this.projections = new Projections(journal, queries);
        this.store = store;
    }

    private static long seed() {
        long seed = Long.getLong("amity.seed", new Random().nextLong());
        System.out.println("amity.seed=" + seed);
        return seed;
    }

    private static List<Question> questions(Random random, History history, int viewpoints) {
        RandomQuestions questions = new RandomQuestions(random, history);
        return Stream.generate(questions::fromSomewhere)
                .limit(viewpoints)
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void theProjectionsAnswerAsTheFoldDoes() {
        long seed = seed();
        Random random = new Random(seed);
        Comparison comparison = new Comparison(Folds.right(), projections);
        long begun = System.nanoTime();
        int compared = 0;
        for (int i = 0; i < HISTORIES; i++) {
            History history = RandomHistory.of(random.nextLong(), EVENTS);
            List<Question> questions = questions(random, history, VIEWPOINTS);
            comparison
                    .first(history, questions)
                    .ifPresent(it -> fail("amity.seed=" + seed + "\n" + comparison.shrunk(it)));
            compared += questions.size();
        }
        System.out.printf("%d comparisons in %.1f s%n", compared, (System.nanoTime() - begun) / 1e9);
    }

    @Test
    void aFoldThatIgnoresRetractionsIsCaught() {
        Random random = new Random(1);
        Comparison comparison = new Comparison(Folds.ignoringRetractions(), projections);
        History history = RandomHistory.of(random.nextLong(), 100);
        Comparison.Disagreement caught =
                comparison.first(history, questions(random, history, 20)).orElseThrow();
        Comparison.Disagreement shrunk = comparison.shrunk(caught);
        assertThat(shrunk.about().history().size()).as(shrunk.toString()).isLessThanOrEqualTo(8);
    }

    @Test
    void theJournalIsReadAsItWasRecorded() {
        History history = RandomHistory.of(seed(), 200);
        history.recordIn(journal);
        assertThat(RawJournal.upTo(store, 200, History.HOME, position -> {})).isEqualTo(history.raw());
        assertThat(RawJournal.upTo(store, 100, History.HOME, position -> {}))
                .isEqualTo(history.raw().subList(0, 100));
        assertThat(RawJournal.upTo(store, 0, History.HOME, position -> {})).isEmpty();
    }
}
