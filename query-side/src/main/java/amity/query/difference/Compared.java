package amity.query.difference;

import amity.message.query.Count;
import amity.message.value.PartnerId;
import amity.query.projection.Boundary;
import amity.query.projection.Projection;
import amity.query.time.View;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A report that two answers of can be compared.
 *
 * @param <E> its entries; equal where nothing is different
 */
public interface Compared<E> {

    Projection projection();

    /** In the order of the report. @param record null: of all records */
    List<E> entries(View view, @Nullable String record);

    /** The record that an entry is about. */
    String record(E entry);

    /** What tells the entries of one record apart; of those that have it in common the first is compared with the first. */
    Object key(E entry);

    Map<String, Count> counts(List<E> entries);

    /** The partners whose places an entry names: what is recorded of them can make a difference to it, too. */
    List<PartnerId> places(E entry);

    /** The days on which the place of a partner is called otherwise, and with which event of its record. */
    List<Boundary> renamings(View view, PartnerId partner);

    /** The days on which something begins or ends in the rows of a record, and with which event. */
    List<Boundary> boundaries(View view, String record);
}
