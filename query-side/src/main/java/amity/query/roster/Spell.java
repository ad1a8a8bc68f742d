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
 */
record Spell(
        Standing standing,
        @Nullable EdtfDate since,
        @Nullable EdtfDate until,
        Span span) {}
