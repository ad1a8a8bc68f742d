package amity.query.roster;

import amity.message.query.TieStatus;
import amity.message.value.EdtfDate;
import amity.message.value.Tier;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a friendship stands between two changes.
 *
 * @param friendship the number of its signing, which tells it apart from earlier ones with the same partner
 * @param signed null is unknown
 */
record Standing(int friendship, @Nullable EdtfDate signed, Tier tier, TieStatus status) {

    /**
     * Where there is none, only a signing makes one: the other steps are refused where they are commanded, and change
     * nothing here.
     *
     * @return null where no friendship stands
     */
    static @Nullable Standing after(@Nullable Standing before, Move move) {
        if (move.step() == Step.SIGNED) {
            return new Standing(
                    (int) move.number(), move.date(), Objects.requireNonNull(move.tier()), TieStatus.ACTIVE);
        }
        if (before == null) {
            return null;
        }
        return switch (move.step()) {
            case SIGNED, RENEWED -> before;
            case UPGRADED ->
                new Standing(before.friendship, before.signed, Objects.requireNonNull(move.tier()), before.status);
            case SUSPENDED -> new Standing(before.friendship, before.signed, before.tier, TieStatus.SUSPENDED);
            case RESUMED -> new Standing(before.friendship, before.signed, before.tier, TieStatus.ACTIVE);
            case TERMINATED -> null;
        };
    }
}
