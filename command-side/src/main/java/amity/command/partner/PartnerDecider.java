package amity.command.partner;

import amity.command.desk.CommandRefusal.NothingCorrected;
import amity.command.desk.DateInFuture;
import amity.command.desk.Decision;
import amity.command.desk.PartnerRefusal;
import amity.command.desk.Refusal;
import amity.command.desk.Rule;
import amity.message.partner.CorrectFriendshipChange;
import amity.message.partner.CorrectPartner;
import amity.message.partner.CorrectPartnerRenaming;
import amity.message.partner.FriendshipCommand;
import amity.message.partner.MergePartners;
import amity.message.partner.PartnerCommand;
import amity.message.partner.PartnerEvent;
import amity.message.partner.RegisterPartner;
import amity.message.partner.RenamePartner;
import amity.message.partner.RetractFriendshipChange;
import amity.message.partner.RetractPartner;
import amity.message.partner.RetractPartnerMerge;
import amity.message.partner.RetractPartnerRenaming;
import amity.message.value.PartnerId;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides on what is known of a partner and on every change of the friendship with it (rules 1, 2, 3 and 6). */
final class PartnerDecider {

    private PartnerDecider() {}

    static Decision<PartnerEvent> decide(PartnerCommand command, PartnerState state, PartnerFacts facts) {
        return Decision.unless(refusalOf(command, state, facts), PartnerEvents.of(command));
    }

    private static Optional<? extends Refusal> refusalOf(
            PartnerCommand command, PartnerState state, PartnerFacts facts) {
        return switch (state) {
            case PartnerState.Unregistered none
            when command instanceof RegisterPartner -> Optional.ofNullable(facts.nameTaken());
            case PartnerState.Unregistered none ->
                Optional.of(new PartnerRefusal.NotRegistered(Rule.ONE_FRIENDSHIP, "partnerId", command.partnerId()));
            case PartnerState.Retracted past -> Optional.of(new PartnerRefusal.Retracted(command.partnerId()));
            case PartnerState.Merged merged when command instanceof RetractPartnerMerge -> Optional.empty();
            case PartnerState.Merged merged ->
                Optional.of(new PartnerRefusal.Merged(
                        Rule.ONE_FRIENDSHIP, "partnerId", command.partnerId(), merged.into()));
            case PartnerState.Registered known -> refusalOf(command, known, facts);
        };
    }

    private static Optional<? extends Refusal> refusalOf(
            PartnerCommand command, PartnerState.Registered known, PartnerFacts facts) {
        Course course = known.course();
        return switch (command) {
            case RegisterPartner again -> Optional.of(new PartnerRefusal.AlreadyRegistered(again.partnerId()));
            case CorrectPartner correct
            when correct.details().equals(known.details()) -> Optional.of(new NothingCorrected("partnerId"));
            case CorrectPartner correct -> Optional.ofNullable(facts.nameTaken());
            case RetractPartner retract ->
                friendship(retract.partnerId(), course)
                        .or(() -> known.tookIn().keySet().stream()
                                .min(Comparator.comparing(PartnerId::value))
                                .map(other -> new PartnerRefusal.Referenced(retract.partnerId(), other.stream())))
                        .or(() -> Optional.ofNullable(facts.namedBy())
                                .map(record -> new PartnerRefusal.Referenced(retract.partnerId(), record)));
            case RenamePartner rename ->
                RenamingDecider.refusalOf(rename, known, facts.today())
                        .or(() -> Optional.ofNullable(facts.nameTaken()));
            case CorrectPartnerRenaming correct ->
                RenamingDecider.refusalOf(correct, known, facts.today())
                        .or(() -> Optional.ofNullable(facts.nameTaken()));
            case RetractPartnerRenaming retract ->
                RenamingDecider.refusalOf(retract, known).or(() -> Optional.ofNullable(facts.nameTaken()));
            case MergePartners merge ->
                friendship(merge.partnerId(), course).or(() -> impossible(merge, facts.stays()));
            case RetractPartnerMerge retract -> Optional.of(new PartnerRefusal.NotMerged(retract.partnerId()));
            case FriendshipCommand change ->
                DateInFuture.check(change.date(), facts.today())
                        .or(() -> course.end().refusalOf(PartnerEvents.changed(change)));
            case CorrectFriendshipChange correct -> ChangeDecider.refusalOf(correct, course, facts.today());
            case RetractFriendshipChange retract -> ChangeDecider.refusalOf(retract, course);
        };
    }

    private static Optional<Refusal> impossible(MergePartners command, @Nullable PartnerState stays) {
        PartnerId into = command.into();
        if (command.partnerId().equals(into)) {
            return Optional.of(new PartnerRefusal.MergedIntoItself(into));
        }
        return switch (stays) {
            case PartnerState.Registered known -> Optional.empty();
            case PartnerState.Merged merged ->
                Optional.of(new PartnerRefusal.Merged(Rule.ONE_FRIENDSHIP, "into", into, merged.into()));
            case PartnerState.Unregistered none -> unregistered(into);
            case PartnerState.Retracted past -> unregistered(into);
            case null -> unregistered(into);
        };
    }

    private static Optional<Refusal> unregistered(PartnerId into) {
        return Optional.of(new PartnerRefusal.NotRegistered(Rule.ONE_FRIENDSHIP, "into", into));
    }

    /** Names the last change: it is the one that can be retracted first. */
    private static Optional<Refusal> friendship(PartnerId partner, Course course) {
        return course.changes().isEmpty()
                ? Optional.empty()
                : Optional.of(new PartnerRefusal.HasFriendship(
                        partner, course.changes().getLast().named()));
    }
}
