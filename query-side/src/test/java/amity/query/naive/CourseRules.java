package amity.query.naive;

import amity.message.partner.FriendshipChangeCorrected;
import amity.message.partner.FriendshipEvent;
import amity.message.partner.FriendshipRenewed;
import amity.message.partner.FriendshipResumed;
import amity.message.partner.FriendshipSigned;
import amity.message.partner.FriendshipSuspended;
import amity.message.partner.FriendshipTerminated;
import amity.message.partner.FriendshipUpgraded;
import amity.message.record.DateAlternative;
import amity.message.value.EdtfDate;
import amity.message.value.Tier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which changes of a friendship can follow one another (rules 1 and 2). */
final class CourseRules {

    private @Nullable Tier tier;
    private boolean suspended;
    private LocalDate furthest = LocalDate.MIN;

    private CourseRules() {}

    static boolean allow(List<FriendshipEvent> changes) {
        CourseRules rules = new CourseRules();
        return changes.stream().allMatch(rules::allowNext);
    }

    private boolean allowNext(FriendshipEvent change) {
        EdtfDate date = change.date();
        if (!inOrder(change) || (date != null && date.certainlyBefore(furthest))) {
            return false;
        }
        tier = switch (change) {
            case FriendshipSigned it -> it.tier();
            case FriendshipUpgraded it -> it.tier();
            case FriendshipTerminated _ -> null;
            default -> tier;
        };
        suspended = switch (change) {
            case FriendshipSuspended _ -> true;
            case FriendshipUpgraded _ -> suspended;
            case FriendshipRenewed _ -> suspended;
            default -> false;
        };
        Optional<LocalDate> begins = date == null ? Optional.empty() : date.earliest();
        furthest = begins.filter(day -> day.isAfter(furthest)).orElse(furthest);
        return true;
    }

    private boolean inOrder(FriendshipEvent change) {
        return switch (change) {
            case FriendshipSigned _ -> tier == null;
            case FriendshipUpgraded it -> tier != null && it.tier().isAbove(tier);
            case FriendshipRenewed _ -> tier != null;
            case FriendshipSuspended _ -> tier != null && !suspended;
            case FriendshipResumed _ -> tier != null && suspended;
            case FriendshipTerminated _ -> tier != null;
        };
    }

    /** A change with what is believed of it now; null where the correction does not fit its kind. */
    static @Nullable FriendshipEvent restated(FriendshipEvent change, FriendshipChangeCorrected by) {
        boolean ranked = change instanceof FriendshipSigned || change instanceof FriendshipUpgraded;
        boolean reasoned = change instanceof FriendshipSuspended || change instanceof FriendshipTerminated;
        Tier tier = by.tier();
        if (ranked != (tier != null) || (!reasoned && by.changeReason() != null)) {
            return null;
        }
        List<DateAlternative> others = by.alternatives();
        return switch (change) {
            case FriendshipSigned it ->
                tier == null ? it : new FriendshipSigned(it.partnerId(), tier, by.date(), others);
            case FriendshipUpgraded it ->
                tier == null ? it : new FriendshipUpgraded(it.partnerId(), tier, by.date(), others);
            case FriendshipRenewed it -> new FriendshipRenewed(it.partnerId(), by.date(), others);
            case FriendshipSuspended it ->
                new FriendshipSuspended(it.partnerId(), by.date(), by.changeReason(), others);
            case FriendshipResumed it -> new FriendshipResumed(it.partnerId(), by.date(), others);
            case FriendshipTerminated it ->
                new FriendshipTerminated(it.partnerId(), by.date(), by.changeReason(), others);
        };
    }
}
