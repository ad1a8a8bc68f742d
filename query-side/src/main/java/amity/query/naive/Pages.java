package amity.query.naive;

import java.util.List;

/** Pages of a list, counted from 0. */
final class Pages {

    private Pages() {}

    static <T> List<T> page(List<T> all, int page, int size) {
        return all.stream().skip((long) page * size).limit(size).toList();
    }
}
