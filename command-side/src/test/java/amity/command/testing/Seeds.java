package amity.command.testing;

import java.util.Random;
import java.util.stream.LongStream;

/** The seeds of random tests. A failing test shows its own: run it again with {@code -Dseed=…}. */
public final class Seeds {

    private Seeds() {}

    /** As many as asked for, beginning anywhere; or the given one alone. */
    public static LongStream any(int count) {
        Long given = Long.getLong("seed");
        long first = given == null ? new Random().nextLong(1_000_000_000L) : given;
        System.out.println("seed=" + first);
        return LongStream.range(first, first + (given == null ? count : 1));
    }
}
