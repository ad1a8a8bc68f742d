package amity.query.honors;

import amity.query.projection.Days;
import amity.query.projection.Span;
import amity.query.projection.Window;
import org.jspecify.annotations.Nullable;

/**
 * When an honor was given and taken back.
 *
 * @param revoked null: it stands
 */
record AwardTimes(Window awarded, @Nullable Window revoked) {

    /** The days by which it had been given. */
    Span given() {
        return Span.since(awarded);
    }

    /** The days on which it stood. */
    Span standing() {
        return Span.between(awarded, revoked);
    }

    /** The days by which it may have been taken back. */
    Days possiblyRevoked() {
        return revoked == null ? Days.NONE : Span.since(revoked).possible();
    }
}
