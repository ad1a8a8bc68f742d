package amity.command.honor;

import amity.command.desk.CommandRefusal.NothingCorrected;
import amity.command.desk.DateInFuture;
import amity.command.desk.Decision;
import amity.command.desk.HonorRefusal;
import amity.command.desk.PartnerRefusal;
import amity.command.desk.Refusal;
import amity.command.desk.Rule;
import amity.message.honor.Award;
import amity.message.honor.AwardHonor;
import amity.message.honor.CorrectHonorAward;
import amity.message.honor.CorrectHonorRevocation;
import amity.message.honor.HonorCommand;
import amity.message.honor.HonorEvent;
import amity.message.honor.RetractHonorAward;
import amity.message.honor.RetractHonorRevocation;
import amity.message.honor.RevokeHonor;
import amity.message.value.EdtfDate;
import amity.message.value.HonorId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides on an award and its revocation (rules 3, 5 and 6). */
final class HonorDecider {

    private HonorDecider() {}

    static Decision<HonorEvent> decide(HonorCommand command, HonorState state, HonorFacts facts) {
        return Decision.unless(refusalOf(command, state, facts), HonorEvents.of(command));
    }

    private static Optional<? extends Refusal> refusalOf(HonorCommand command, HonorState state, HonorFacts facts) {
        return switch (state) {
            case HonorState.Unawarded none -> ofNothing(command, facts);
            case HonorState.Standing standing -> ofStanding(command, standing, facts);
            case HonorState.Revoked revoked -> ofRevoked(command, revoked, facts);
            case HonorState.Retracted past -> Optional.of(new HonorRefusal.Retracted(command.honorId()));
        };
    }

    private static Optional<? extends Refusal> ofNothing(HonorCommand command, HonorFacts facts) {
        return switch (command) {
            case AwardHonor award -> impossible(award.award(), award.allowRepeat(), facts);
            case RevokeHonor revoke -> notAwarded(Rule.HONOR_ONCE, revoke.honorId());
            case CorrectHonorAward correct -> notAwarded(Rule.NOTHING_EDITED, correct.honorId());
            case RetractHonorAward retract -> notAwarded(Rule.NOTHING_EDITED, retract.honorId());
            case CorrectHonorRevocation correct -> notAwarded(Rule.NOTHING_EDITED, correct.honorId());
            case RetractHonorRevocation retract -> notAwarded(Rule.NOTHING_EDITED, retract.honorId());
        };
    }

    private static Optional<? extends Refusal> ofStanding(
            HonorCommand command, HonorState.Standing standing, HonorFacts facts) {
        return switch (command) {
            case AwardHonor again -> Optional.of(new HonorRefusal.AlreadyAwarded(again.honorId()));
            case CorrectHonorAward correct ->
                unchanged(standing.award().equals(correct.award()))
                        .or(() -> impossible(correct.award(), correct.allowRepeat(), facts));
            case RetractHonorAward retract -> Optional.empty();
            case RevokeHonor revoke -> untimely(revoke.date(), standing.award(), facts);
            case CorrectHonorRevocation correct -> Optional.of(new HonorRefusal.NotRevoked(correct.honorId()));
            case RetractHonorRevocation retract -> Optional.of(new HonorRefusal.NotRevoked(retract.honorId()));
        };
    }

    private static Optional<? extends Refusal> ofRevoked(
            HonorCommand command, HonorState.Revoked revoked, HonorFacts facts) {
        return switch (command) {
            // An id names one award for ever: after a revocation the honor is given again under another one.
            case AwardHonor again -> Optional.of(new HonorRefusal.AlreadyAwarded(again.honorId()));
            case CorrectHonorAward correct ->
                unchanged(revoked.award().equals(correct.award()))
                        .or(() -> impossible(correct.award(), correct.allowRepeat(), facts))
                        .or(() -> tooEarly(revoked.date(), correct.award().date()));
            case RetractHonorAward retract -> Optional.empty();
            case RevokeHonor again -> Optional.of(new HonorRefusal.AlreadyRevoked(again.honorId()));
            case CorrectHonorRevocation correct ->
                unchanged(Objects.equals(revoked.date(), correct.date())
                                && Objects.equals(revoked.reason(), correct.revocationReason()))
                        .or(() -> untimely(correct.date(), revoked.award(), facts));
            case RetractHonorRevocation retract ->
                Optional.ofNullable(facts.givenBefore())
                        .map(other ->
                                new HonorRefusal.GivenMeanwhile(revoked.award().honor(), other));
        };
    }

    private static Optional<Refusal> notAwarded(Rule rule, HonorId id) {
        return Optional.of(new HonorRefusal.NotAwarded(rule, id));
    }

    private static Optional<Refusal> unchanged(boolean nothingNew) {
        return nothingNew ? Optional.of(new NothingCorrected("honorId")) : Optional.empty();
    }

    private static Optional<Refusal> impossible(Award award, @Nullable Boolean allowRepeat, HonorFacts facts) {
        return DateInFuture.check(award.date(), facts.today())
                .or(() -> unregistered(award, facts))
                .or(() -> repeated(award, allowRepeat, facts));
    }

    private static Optional<Refusal> unregistered(Award award, HonorFacts facts) {
        return Optional.ofNullable(award.recipient().partnerId())
                .filter(partner -> !facts.recipientRegistered())
                .map(partner -> new PartnerRefusal.NotRegistered(Rule.HONOR_ONCE, "recipient.partnerId", partner));
    }

    private static Optional<Refusal> repeated(Award award, @Nullable Boolean allowRepeat, HonorFacts facts) {
        return Optional.ofNullable(facts.givenBefore())
                .filter(other -> !Boolean.TRUE.equals(allowRepeat))
                .map(other -> new HonorRefusal.Repeated(award.honor(), other));
    }

    private static Optional<Refusal> untimely(@Nullable EdtfDate revoked, Award award, HonorFacts facts) {
        return DateInFuture.check(revoked, facts.today()).or(() -> tooEarly(revoked, award.date()));
    }

    private static Optional<Refusal> tooEarly(@Nullable EdtfDate revoked, @Nullable EdtfDate awarded) {
        return revoked != null && awarded != null && revoked.certainlyPrecedes(awarded)
                ? Optional.of(new HonorRefusal.RevokedBeforeAwarded(revoked, awarded))
                : Optional.empty();
    }
}
