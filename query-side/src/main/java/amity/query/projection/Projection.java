package amity.query.projection;

import java.util.List;

/**
 * One way of remembering the journal: tables of rows that follow from the events. A projection says what follows from what;
 * that each row knows when it is valid and from when to when it was believed, how the rows are written, rebuilt, compared and
 * asked, is the same for all.
 */
public interface Projection {

    /** Unique; the rows lie in the PostgreSQL schema {@code query_<name>}. */
    String name();

    /** Raised when other rows follow from the same events, or the tables change: then all is built anew. */
    int version();

    List<RowTable> tables();

    /** A stream belongs to the first fold that its events concern. */
    List<Fold<?>> folds();
}
