package amity.query.naive;

import amity.message.partner.FriendshipChangeCorrected;
import amity.message.partner.FriendshipChangeRetracted;
import amity.message.partner.FriendshipEvent;
import amity.message.partner.PartnerCorrected;
import amity.message.partner.PartnerDetails;
import amity.message.partner.PartnerEvent;
import amity.message.partner.PartnerMergeRetracted;
import amity.message.partner.PartnerMerged;
import amity.message.partner.PartnerRegistered;
import amity.message.partner.PartnerRenamed;
import amity.message.partner.PartnerRenamingCorrected;
import amity.message.partner.PartnerRenamingRetracted;
import amity.message.partner.PartnerRetracted;
import amity.message.partner.PartnerTakingInRetracted;
import amity.message.partner.PartnerTookIn;
import amity.message.partner.Renaming;
import amity.message.value.PartnerId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What can be recorded of one partner: what is believed of it must be a course that could have been recorded as it is. */
final class PartnerRules {

    private @Nullable PartnerDetails details;
    private boolean begun;
    private @Nullable PartnerId givenUpFor;
    private SortedMap<Long, FriendshipEvent> changes = new TreeMap<>();
    private SortedMap<Long, Renaming> renamings = new TreeMap<>();
    private final Map<PartnerId, Long> tookIn = new TreeMap<>(Comparator.comparing(PartnerId::value));

    /** As it was registered; null where it is not, or was given up for another. */
    @Nullable
    PartnerDetails details() {
        return givenUpFor == null ? details : null;
    }

    @Nullable
    PartnerId givenUpFor() {
        return givenUpFor;
    }

    /** The partners that it stays for, with the numbers of the events that said so. */
    Map<PartnerId, Long> tookIn() {
        return tookIn;
    }

    /** As believed, by the numbers of their events. */
    SortedMap<Long, Renaming> renamings() {
        return renamings;
    }

    /** As believed, by the numbers of their events. */
    SortedMap<Long, FriendshipEvent> changes() {
        return changes;
    }

    /** @param registered whether another stands for itself */
    boolean accepts(PartnerEvent event, LocalDate today, boolean named, Predicate<PartnerId> registered) {
        PartnerDetails details = details();
        return switch (event) {
            case PartnerRegistered _ -> !begun;
            case PartnerCorrected it -> details != null && !details.equals(it.details());
            case PartnerRetracted _ -> details != null && changes.isEmpty() && !named && tookIn.isEmpty();
            case PartnerRenamed it -> details != null && renamed(Long.MAX_VALUE, it.renaming(), today);
            case PartnerRenamingCorrected it ->
                details != null
                        && renamings.containsKey(it.change())
                        && !it.renaming().equals(renamings.get(it.change()))
                        && renamed(it.change(), it.renaming(), today);
            case PartnerRenamingRetracted it -> details != null && renamings.containsKey(it.change());
            case PartnerMerged it ->
                details != null && changes.isEmpty() && !it.into().equals(it.partnerId()) && registered.test(it.into());
            case PartnerMergeRetracted _ -> givenUpFor != null;
            // Recorded together with those of the other, which say whether they may.
            case PartnerTookIn it -> details != null && !tookIn.containsKey(it.givenUp());
            case PartnerTakingInRetracted it -> Long.valueOf(it.change()).equals(tookIn.get(it.givenUp()));
            case FriendshipEvent it ->
                details != null && Acceptance.notInFuture(it.date(), today) && allowed(with(Long.MAX_VALUE, it));
            case FriendshipChangeCorrected it -> {
                FriendshipEvent before = changes.get(it.change());
                FriendshipEvent after = before == null ? null : CourseRules.restated(before, it);
                yield details != null
                        && after != null
                        && !after.equals(before)
                        && Acceptance.notInFuture(it.date(), today)
                        && allowed(with(it.change(), after));
            }
            case FriendshipChangeRetracted it -> changes.containsKey(it.change()) && allowed(with(it.change(), null));
        };
    }

    void record(PartnerEvent event, long number) {
        switch (event) {
            case PartnerRegistered it -> {
                begun = true;
                details = it.details();
            }
            case PartnerCorrected it -> details = it.details();
            case PartnerRetracted _ -> details = null;
            case PartnerRenamed it -> renamings.put(number, it.renaming());
            case PartnerRenamingCorrected it -> renamings.put(it.change(), it.renaming());
            case PartnerRenamingRetracted it -> renamings.remove(it.change());
            case PartnerMerged it -> givenUpFor = it.into();
            case PartnerMergeRetracted _ -> givenUpFor = null;
            case PartnerTookIn it -> tookIn.put(it.givenUp(), number);
            case PartnerTakingInRetracted it -> tookIn.remove(it.givenUp());
            case FriendshipEvent it -> changes = with(number, it);
            case FriendshipChangeCorrected it -> {
                FriendshipEvent before = changes.get(it.change());
                changes = with(it.change(), before == null ? null : CourseRules.restated(before, it));
            }
            case FriendshipChangeRetracted it -> changes = with(it.change(), null);
        }
    }

    /** Something is new by it, and its date may fit between those before and after it. */
    private boolean renamed(long number, Renaming renaming, LocalDate today) {
        PartnerDetails before = Objects.requireNonNull(details);
        for (Renaming earlier : renamings.headMap(number).values()) {
            before = earlier.after(before);
        }
        SortedMap<Long, Renaming> later = new TreeMap<>(renamings.tailMap(number));
        later.remove(number);
        return Acceptance.notInFuture(renaming.date(), today)
                && !renaming.after(before).equals(before)
                && renamings.headMap(number).values().stream().noneMatch(earlier -> backwards(earlier, renaming))
                && later.values().stream().noneMatch(one -> backwards(renaming, one));
    }

    private static boolean backwards(Renaming first, Renaming second) {
        return first.date() != null
                && second.date() != null
                && first.date()
                        .earliest()
                        .filter(second.date()::certainlyBefore)
                        .isPresent();
    }

    private SortedMap<Long, FriendshipEvent> with(long number, @Nullable FriendshipEvent change) {
        SortedMap<Long, FriendshipEvent> others = new TreeMap<>(changes);
        others.remove(number);
        if (change != null) {
            others.put(number, change);
        }
        return others;
    }

    private static boolean allowed(SortedMap<Long, FriendshipEvent> changes) {
        return CourseRules.allow(List.copyOf(changes.values()));
    }
}
