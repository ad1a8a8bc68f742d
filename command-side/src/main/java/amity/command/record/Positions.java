package amity.command.record;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Where in a list something stands. */
final class Positions {

    private Positions() {}

    /** From 0; empty if nothing in the list is of this sort. */
    static <T> Optional<Integer> first(List<T> list, Predicate<? super T> sort) {
        return IntStream.range(0, list.size())
                .filter(i -> sort.test(list.get(i)))
                .boxed()
                .findFirst();
    }
}
