package amity.query.naive;

import java.util.function.IntPredicate;

/** A question about a history. */
record Case(History history, Question question) {

    /** The same question where only some of the events are recorded, and of those what the rules let pass. */
    Case keeping(IntPredicate which) {
        History.Kept kept = history.keeping(which);
        return new Case(kept.history(), question.amongst(kept.indexes()));
    }
}
