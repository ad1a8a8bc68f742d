package amity.query.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list a page shows.
 *
 * @param shown such as {@code 51–100 of 116}
 * @param previous where the page before is; null where there is none
 */
record Paging(
        String shown, @Nullable String previous, @Nullable String next) {

    /** @param rows that are shown, {@code asked} what else leads to them */
    static Paging of(int page, int size, int rows, int total, String path, List<Parameter> asked, Words words) {
        long first = (long) page * size;
        boolean more = first + rows < total && rows > 0;
        return new Paging(
                words.of("backdated.shown", words.number(first + 1), words.number(first + rows), words.number(total)),
                page == 0 ? null : address(page - 1, path, asked),
                more ? address(page + 1, path, asked) : null);
    }

    private static String address(int page, String path, List<Parameter> asked) {
        List<Parameter> all = new ArrayList<>(asked);
        if (page > 0) {
            all.add(new Parameter("page", Integer.toString(page)));
        }
        return Parameter.address(path, all);
    }
}
