package amity.query.naive;

import amity.message.partner.FriendshipRenewed;
import amity.message.partner.FriendshipResumed;
import amity.message.partner.FriendshipSigned;
import amity.message.partner.FriendshipSuspended;
import amity.message.partner.FriendshipTerminated;
import amity.message.partner.FriendshipUpgraded;
import amity.message.query.Certainty;
import amity.message.query.TieStatus;
import amity.message.value.EdtfDate;
import amity.message.value.Tier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The friendships with one partner. How they stood on a day depends on how many of their changes had taken place by then:
 * what is so for every number that the dates allow is certain, what is so for one of them is possible.
 */
final class Friendships {

    /** @param signing which change signed it, counted from 1 */
    private record Standing(int signing, Tier tier, boolean suspended) {

        boolean sameTier(@Nullable Standing other) {
            return other != null && signing == other.signing && tier == other.tier;
        }
    }

    /**
     * A time that a friendship had at one tier.
     *
     * @param mayHaveBegun the first day on which it possibly stood there, null is open
     * @param mustHaveBegun the first day on which it certainly did, null is none
     */
    record Time(
            Tier tier,
            TieStatus status,
            Certainty statusCertainty,
            @Nullable EdtfDate signed,
            @Nullable EdtfDate since,
            @Nullable EdtfDate until,
            Certainty certainty,
            @Nullable LocalDate mayHaveBegun,
            @Nullable LocalDate mustHaveBegun) {}

    private final List<KnownPartner.Change> changes;
    private final Sequence sequence;

    /** After no change, after the first, after the first two …; null where none stands. */
    private final List<@Nullable Standing> standings = new ArrayList<>();

    Friendships(List<KnownPartner.Change> changes) {
        this.changes = changes;
        this.sequence =
                new Sequence(changes.stream().map(KnownPartner.Change::when).toList());
        standings.add(null);
        for (int taken = 1; taken <= changes.size(); taken++) {
            standings.add(after(standings.getLast(), changes.get(taken - 1), taken));
        }
    }

    private static @Nullable Standing after(@Nullable Standing before, KnownPartner.Change change, int taken) {
        if (change.stated() instanceof FriendshipSigned) {
            return new Standing(taken, Objects.requireNonNull(change.tier()), false);
        }
        if (before == null) {
            return null;
        }
        return switch (change.stated()) {
            case FriendshipSigned _ -> before;
            case FriendshipUpgraded _ ->
                new Standing(before.signing, Objects.requireNonNull(change.tier()), before.suspended);
            case FriendshipRenewed _ -> before;
            case FriendshipSuspended _ -> new Standing(before.signing, before.tier, true);
            case FriendshipResumed _ -> new Standing(before.signing, before.tier, false);
            case FriendshipTerminated _ -> null;
        };
    }

    /** The times that certainly or possibly ran on a day, the first first. */
    List<Time> on(LocalDate day) {
        List<@Nullable Standing> possible =
                standings.subList(sequence.atLeast(day), Math.max(sequence.atLeast(day), sequence.atMost(day) + 1));
        List<Time> times = new ArrayList<>();
        Standing previous = null;
        for (Standing standing : possible) {
            if (standing != null && !standing.sameTier(previous)) {
                times.add(time(standing, possible));
            }
            previous = standing;
        }
        return times;
    }

    private Time time(Standing it, List<@Nullable Standing> possible) {
        int begun = first(0, it::sameTier);
        int ended = first(begun, standing -> !it.sameTier(standing));
        boolean over = ended <= changes.size();
        LocalDate certainly = sequence.mustHaveCome(begun);
        LocalDate endsEarliest = over ? sequence.mayHaveCome(ended) : LocalDate.MAX;
        boolean everCertain = endsEarliest != null && certainly.isBefore(endsEarliest);
        Predicate<@Nullable Standing> suspended =
                standing -> standing != null && standing.signing == it.signing && standing.suspended;
        Predicate<@Nullable Standing> active =
                standing -> standing != null && standing.signing == it.signing && !standing.suspended;
        TieStatus status = possible.stream().anyMatch(suspended) ? TieStatus.SUSPENDED : TieStatus.ACTIVE;
        return new Time(
                it.tier,
                status,
                certainty(possible, status == TieStatus.SUSPENDED ? suspended : active),
                changes.get(it.signing - 1).when().date(),
                changes.get(begun - 1).when().date(),
                over ? changes.get(ended - 1).when().date() : null,
                certainty(possible, it::sameTier),
                sequence.mayHaveCome(begun),
                everCertain ? certainly : null);
    }

    /** After how many changes, counted from some on, it is so for the first time; one more than all if never. */
    private int first(int from, Predicate<@Nullable Standing> so) {
        return IntStream.range(from, standings.size())
                .filter(taken -> so.test(standings.get(taken)))
                .findFirst()
                .orElse(standings.size());
    }

    private static Certainty certainty(List<@Nullable Standing> possible, Predicate<@Nullable Standing> so) {
        return possible.stream().allMatch(so) ? Certainty.CERTAIN : Certainty.POSSIBLE;
    }
}
