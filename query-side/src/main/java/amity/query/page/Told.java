package amity.query.page;

import java.util.List;

/**
 * How the entries of a report are told.
 *
 * @param <E> its entries
 */
interface Told<E> {

    /** What it is called, and where it leads, if anywhere. */
    SourceText title(E entry, Teller teller);

    /** All that it says; what has come or gone is told by those of it that are {@link #brief}. */
    List<Detail> says(E entry, Teller teller);

    /** The keys of what tells an entry from others at a glance. */
    List<String> brief();

    /** What a count is called. */
    String count(String key, Words words);
}
