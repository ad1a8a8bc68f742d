package amity.message.query;

/**
 * A count as of a day: how many certainly, and how many more possibly.
 */
@Answer
public record Count(int certain, int possible) {

    public static final Count NONE = new Count(0, 0);

    public Count plus(Count other) {
        return new Count(certain + other.certain, possible + other.possible);
    }
}
