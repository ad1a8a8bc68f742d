package amity.query.reconciliation;

import amity.message.query.ComputedFigure;
import amity.message.query.Count;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the records say of a measure. */
sealed interface Computed {

    /** Something counted. @param unknown records that would count and do not say how many, what or when */
    record Counted(Count value, int unknown) implements Computed {
        Counted(Count value) {
            this(value, 0);
        }
    }

    /** The fewest and the most. */
    record FewestAndMost(Count fewest, Count most) implements Computed {}

    /** A number that counts nothing, such as a year. @param unknown as of what is counted */
    record Told(Count value, int unknown) implements Computed {}

    /** @param earliest the first day that it can be @param latest the last */
    record Dated(LocalDate earliest, LocalDate latest, int unknown) implements Computed {}

    record Not(NotComputable reason) implements Computed {}

    /** Null where nothing could be computed. */
    default @Nullable ComputedFigure told() {
        return switch (this) {
            case Counted it -> new ComputedFigure(it.value, null, null, null, it.unknown);
            case FewestAndMost it -> new ComputedFigure(it.fewest, it.most, null, null, 0);
            case Told it -> new ComputedFigure(it.value, null, null, null, it.unknown);
            case Dated it -> new ComputedFigure(null, null, it.earliest, it.latest, it.unknown);
            case Not _ -> null;
        };
    }
}
