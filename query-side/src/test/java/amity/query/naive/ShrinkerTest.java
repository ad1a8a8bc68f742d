package amity.query.naive;

import static org.assertj.core.api.Assertions.assertThat;

import amity.message.Corrected;
import amity.message.Retracted;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The comparison bites, and shrinks what it caught: shown with folds that are wrong on purpose, against the right one. */
class ShrinkerTest {

    static Stream<Long> seeds() {
        return new Random(1).longs(20).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aFoldThatIgnoresRetractions(long seed) {
        Comparison.Disagreement shrunk = shrunk(seed, Folds.ignoringRetractions());
        assertThat(shrunk.about().history().recorded()).as(shrunk.toString()).hasSizeLessThanOrEqualTo(6);
        assertThat(shrunk.about().history().recorded()).anyMatch(it -> it.event() instanceof Retracted);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aFoldThatIgnoresCorrections(long seed) {
        Comparison.Disagreement shrunk = shrunk(seed, Folds.ignoringCorrections());
        assertThat(shrunk.about().history().recorded()).as(shrunk.toString()).hasSizeLessThanOrEqualTo(6);
        assertThat(shrunk.about().history().recorded()).anyMatch(it -> it.event() instanceof Corrected);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aFoldThatReckonsInGreenwich(long seed) {
        Comparison.Disagreement shrunk = shrunk(seed, Folds.reckoningInGreenwich());
        assertThat(shrunk.about().history().recorded()).as(shrunk.toString()).hasSizeLessThanOrEqualTo(6);
    }

    private static Comparison.Disagreement shrunk(long seed, Witness wrong) {
        History history = RandomHistory.of(seed, 300);
        List<Question> questions = Stream.generate(new RandomQuestions(new Random(seed), history)::fromSomewhere)
                .limit(30)
                .flatMap(List::stream)
                .toList();
        Comparison comparison = new Comparison(wrong, Folds.right());
        return comparison.shrunk(comparison.first(history, questions).orElseThrow());
    }
}
