package amity.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A rebuild of one projection alone. */
public final class RebuildOne {

    private RebuildOne() {}

    public static Rebuild.Outcome of(
            Rebuild rebuild, Projection projection, boolean acceptDifferences, Consumer<Rebuilding> progress) {
        List<Rebuild.Outcome> outcomes = new ArrayList<>();
        rebuild.all(
                List.of(projection),
                acceptDifferences,
                (any, step) -> progress.accept(step),
                (any, outcome) -> outcomes.add(outcome));
        return outcomes.getFirst();
    }
}
