package amity.query.upkeep;

import java.util.Locale;

/** How a projection is. */
public enum ProjectionState {
    /** It takes in what is recorded, in this process or another on the same database. */
    FOLLOWING,
    /** It follows, but records are set aside: what is shown of them is not all that was recorded. */
    INCOMPLETE,
    /** It is about to begin, or to try again what did not get through a moment ago. */
    WAITING,
    /** What it tries does not get through. */
    FAILING,
    /** It does not follow. */
    STOPPED,
    /** It is built for this version of the program; what an earlier version knew is shown. */
    BUILDING,
    /** It was made by another version of the program and could not be built anew; what that knew is shown. */
    OUTDATED,
    /** There are no tables, or nobody who follows. */
    MISSING;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
