package amity.query.naive;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Holds two witnesses against each other. */
record Comparison(Witness one, Witness other) {

    /** A case about which they disagree, and what each says. */
    record Disagreement(Case about, Object one, Object other) {

        @Override
        public String toString() {
            return JavaText.of(about.history()) + "\n" + about.question() + "\none:   " + one + "\nother: " + other;
        }
    }

    /** The first question that they answer differently. */
    Optional<Disagreement> first(History history, List<Question> questions) {
        Function<Object, Object> mine = one.told(history);
        Function<Object, Object> theirs = other.told(history);
        return questions.stream()
                .map(question -> new Disagreement(
                        new Case(history, question), mine.apply(question.query()), theirs.apply(question.query())))
                .filter(it -> !Objects.equals(it.one, it.other))
                .findFirst();
    }

    /** The same in as few events as possible. */
    Disagreement shrunk(Disagreement disagreement) {
        Case least = new Shrinker(it -> on(it).isPresent()).shrink(disagreement.about);
        return on(least).orElse(disagreement);
    }

    private Optional<Disagreement> on(Case one) {
        return first(one.history(), List.of(one.question()));
    }
}
