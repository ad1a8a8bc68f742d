package amity.query.roster;

import amity.message.value.EdtfDate;
import amity.query.projection.Span;
import org.jspecify.annotations.Nullable;

/**
 * A time through which a friendship stood alike in one respect.
 *
 * @param standing how it stood when the spell began
 * @param since null is unknown
 * @param until null: it goes on, or its end is unknown
 * @param begun the number of the event that it begins with
 * @param ended the number of the event that it ends with, null while it has not ended
 */
record Spell(
        Standing standing,
        @Nullable EdtfDate since,
        @Nullable EdtfDate until,
        Span span,
        long begun,
        @Nullable Long ended) {}
