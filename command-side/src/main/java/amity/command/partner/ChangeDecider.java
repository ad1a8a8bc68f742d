package amity.command.partner;

import amity.command.desk.CommandRefusal.NothingCorrected;
import amity.command.desk.DateInFuture;
import amity.command.desk.FriendshipRefusal;
import amity.command.desk.Refusal;
import amity.message.partner.CorrectFriendshipChange;
import amity.message.partner.FriendshipEvent;
import amity.message.partner.FriendshipRenewed;
import amity.message.partner.FriendshipResumed;
import amity.message.partner.FriendshipSigned;
import amity.message.partner.FriendshipSuspended;
import amity.message.partner.FriendshipTerminated;
import amity.message.partner.FriendshipUpgraded;
import amity.message.partner.RetractFriendshipChange;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Decides on corrections and retractions of recorded changes (rule 6). What is left must be a course that could have been
 * recorded as it is (rules 1 to 3).
 */
final class ChangeDecider {

    private ChangeDecider() {}

    static Optional<Refusal> refusalOf(CorrectFriendshipChange command, Course course, LocalDate today) {
        Optional<Change> known = course.change(command.change());
        if (known.isEmpty()) {
            return Optional.of(new FriendshipRefusal.ChangeUnknown(command.partnerId(), command.change()));
        }
        return misfit(command, known.get())
                .or(() -> DateInFuture.check(command.date(), today))
                .or(() -> refusalOf(command, known.get(), course));
    }

    private static Optional<Refusal> refusalOf(CorrectFriendshipChange command, Change before, Course course) {
        FriendshipEvent restated = PartnerEvents.restated(before.fact(), PartnerEvents.corrected(command));
        if (restated.equals(before.fact())) {
            return Optional.of(new NothingCorrected("change"));
        }
        Change after = new Change(before.number(), restated);
        return course.replacing(after).firstObstacle().map(obstacle -> refusal(obstacle, after));
    }

    static Optional<Refusal> refusalOf(RetractFriendshipChange command, Course course) {
        return course.change(command.change()).isEmpty()
                ? Optional.of(new FriendshipRefusal.ChangeUnknown(command.partnerId(), command.change()))
                : course.without(command.change())
                        .firstObstacle()
                        .map(obstacle -> new FriendshipRefusal.ChangeRestsOnIt(
                                obstacle.change().named()));
    }

    private static Optional<Refusal> misfit(CorrectFriendshipChange command, Change change) {
        if (hasTier(change.fact()) && command.tier() == null) {
            return Optional.of(new FriendshipRefusal.ChangeNeedsTier(change.named()));
        }
        if (!hasTier(change.fact()) && command.tier() != null) {
            return Optional.of(new FriendshipRefusal.ChangeHasNoTier(change.named()));
        }
        return !hasReason(change.fact()) && command.changeReason() != null
                ? Optional.of(new FriendshipRefusal.ChangeHasNoReason(change.named()))
                : Optional.empty();
    }

    /** Of the corrected change it is said what is wrong with it; of a later one, that it is in the way. */
    private static Refusal refusal(Course.Obstacle obstacle, Change corrected) {
        Change change = obstacle.change();
        if (change.number() == corrected.number()) {
            return obstacle.refusal();
        }
        return corrected.fact().date() != null
                        && corrected.certainlyAfter(change.fact().date())
                ? new FriendshipRefusal.DateRunsBackwards(corrected.fact().date(), change.named())
                : new FriendshipRefusal.ChangeRestsOnIt(change.named());
    }

    private static boolean hasTier(FriendshipEvent change) {
        return switch (change) {
            case FriendshipSigned signed -> true;
            case FriendshipUpgraded upgraded -> true;
            case FriendshipSuspended suspended -> false;
            case FriendshipResumed resumed -> false;
            case FriendshipRenewed renewed -> false;
            case FriendshipTerminated terminated -> false;
        };
    }

    private static boolean hasReason(FriendshipEvent change) {
        return switch (change) {
            case FriendshipSuspended suspended -> true;
            case FriendshipTerminated terminated -> true;
            case FriendshipSigned signed -> false;
            case FriendshipUpgraded upgraded -> false;
            case FriendshipResumed resumed -> false;
            case FriendshipRenewed renewed -> false;
        };
    }
}
