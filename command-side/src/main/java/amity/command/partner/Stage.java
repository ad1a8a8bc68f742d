package amity.command.partner;

import amity.command.desk.FriendshipRefusal;
import amity.message.partner.FriendshipEvent;
import amity.message.partner.FriendshipSigned;
import amity.message.partner.FriendshipTerminated;
import amity.message.value.EdtfDate;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far the friendship with a partner has come after some of its changes.
 *
 * @param furthest of these changes the one whose date begins last; null while every date is unknown
 */
record Stage(Standing standing, TieHistory ties, @Nullable Change furthest) {

    static final Stage START = new Stage(new Standing.NeverSigned(), TieHistory.NONE, null);

    /** Why a change cannot be the next one, if it cannot. */
    Optional<FriendshipRefusal> refusalOf(FriendshipEvent next) {
        return OrderOfChanges.refusalOf(next, standing).or(() -> runsBackwards(next.date()));
    }

    Stage after(Change change) {
        EdtfDate date = change.fact().date();
        TieHistory after = switch (change.fact()) {
            case FriendshipSigned signed -> ties.signed(date);
            case FriendshipTerminated terminated -> ties.terminated(date);
            case FriendshipEvent other -> ties;
        };
        return new Stage(OrderOfChanges.after(standing, change.fact()), after, furthestWith(change));
    }

    private Optional<FriendshipRefusal> runsBackwards(@Nullable EdtfDate date) {
        return date == null || furthest == null || !furthest.certainlyAfter(date)
                ? Optional.empty()
                : Optional.of(new FriendshipRefusal.DateRunsBackwards(date, furthest.named()));
    }

    private @Nullable Change furthestWith(Change change) {
        Optional<LocalDate> beginning = beginning(change);
        if (beginning.isEmpty()) {
            return furthest;
        }
        Optional<LocalDate> sofar = furthest == null ? Optional.empty() : beginning(furthest);
        return sofar.filter(day -> !beginning.get().isAfter(day)).isPresent() ? furthest : change;
    }

    private static Optional<LocalDate> beginning(Change change) {
        EdtfDate date = change.fact().date();
        return date == null ? Optional.empty() : date.earliest();
    }
}
