package amity.query.naive;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Holds two witnesses against each other: a fold and, as a rule, the projections. */
record Comparison(Witness fold, Witness projections) {

    /** A case about which they disagree, and what each says. */
    record Disagreement(Case about, Object fold, Object projections) {

        @Override
        public String toString() {
            return JavaText.of(about.history()) + "\n" + about.question() + "\nfold:        " + fold + "\nprojections: "
                    + projections;
        }
    }

    /** The first question that they answer differently. */
    Optional<Disagreement> first(History history, List<Question> questions) {
        Function<Object, Object> right = fold.told(history);
        Function<Object, Object> shown = projections.told(history);
        return questions.stream()
                .map(question -> new Disagreement(
                        new Case(history, question), right.apply(question.query()), shown.apply(question.query())))
                .filter(it -> !Objects.equals(it.fold, it.projections))
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
