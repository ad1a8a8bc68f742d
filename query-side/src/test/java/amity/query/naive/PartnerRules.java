package amity.query.naive;

import amity.message.partner.FriendshipChangeCorrected;
import amity.message.partner.FriendshipChangeRetracted;
import amity.message.partner.FriendshipEvent;
import amity.message.partner.PartnerCorrected;
import amity.message.partner.PartnerDetails;
import amity.message.partner.PartnerEvent;
import amity.message.partner.PartnerRegistered;
import amity.message.partner.PartnerRetracted;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What can be recorded of one partner: what is believed of it must be a course that could have been recorded as it is. */
final class PartnerRules {

    private @Nullable PartnerDetails details;
    private boolean begun;
    private SortedMap<Long, FriendshipEvent> changes = new TreeMap<>();

    @Nullable
    PartnerDetails details() {
        return details;
    }

    /** As believed, by the numbers of their events. */
    SortedMap<Long, FriendshipEvent> changes() {
        return changes;
    }

    boolean accepts(PartnerEvent event, LocalDate today, boolean named) {
        return switch (event) {
            case PartnerRegistered _ -> !begun;
            case PartnerCorrected it -> details != null && !details.equals(it.details());
            case PartnerRetracted _ -> details != null && changes.isEmpty() && !named;
            case FriendshipEvent it ->
                details != null && Acceptance.notInFuture(it.date(), today) && allowed(with(Long.MAX_VALUE, it));
            case FriendshipChangeCorrected it -> {
                FriendshipEvent before = changes.get(it.change());
                FriendshipEvent after = before == null ? null : CourseRules.restated(before, it);
                yield after != null
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
            case FriendshipEvent it -> changes = with(number, it);
            case FriendshipChangeCorrected it -> {
                FriendshipEvent before = changes.get(it.change());
                changes = with(it.change(), before == null ? null : CourseRules.restated(before, it));
            }
            case FriendshipChangeRetracted it -> changes = with(it.change(), null);
        }
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
