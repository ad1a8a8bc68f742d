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

    /** All that it says; an empty value is nothing to say. */
    List<Detail> says(E entry, Teller teller);

    /** The keys of what an entry that has come or gone is told by. */
    List<String> brief(E entry);

    /** What a count is called. */
    String count(String key, Words words);
}
