package amity.query.reconciliation;

import amity.message.query.Certainty;
import amity.message.query.ComputedFigure;
import amity.message.query.Count;
import amity.message.query.ReconciledFigure;
import amity.message.query.Reconciliation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of figures in one line each: {@code f1 13+3 DIFFERS -60/-63 17%+4%}. */
final class ToldFigures {

    private ToldFigures() {}

    static List<String> told(Reconciliation found) {
        return found.entries().stream().map(ToldFigures::told).toList();
    }

    static String told(ReconciledFigure it) {
        StringBuilder told = new StringBuilder(it.figure().id().value());
        ComputedFigure computed = it.computed();
        if (computed != null) {
            told.append(' ').append(value(computed));
            if (computed.unknown() > 0) {
                told.append(" (").append(computed.unknown()).append(" unknown)");
            }
        }
        told.append(' ').append(it.status());
        if (it.certainty() == Certainty.POSSIBLE) {
            told.append(" possibly");
        }
        if (it.gap() != null) {
            told.append(' ').append(it.gap().least());
            if (it.gap().least() != it.gap().most()) {
                told.append('/').append(it.gap().most());
            }
        }
        if (it.coverage() != null) {
            told.append(' ').append(it.coverage().certain()).append('%');
            if (it.coverage().possible() != it.coverage().certain()) {
                told.append('/').append(it.coverage().possible()).append('%');
            }
        }
        if (it.reason() != null) {
            told.append(' ').append(it.reason().code());
        }
        return told.toString();
    }

    private static String value(ComputedFigure it) {
        if (it.value() == null) {
            return it.earliest() + ".." + it.latest();
        }
        return count(it.value()) + (it.most() == null ? "" : " to " + count(it.most()));
    }

    private static String count(@Nullable Count count) {
        return count == null ? "-" : count.certain() + (count.possible() == 0 ? "" : "+" + count.possible());
    }
}
