package amity.command.honor;

import amity.command.desk.DateInFuture;
import amity.command.desk.Decision;
import amity.command.desk.HonorRefusal;
import amity.command.desk.PartnerRefusal;
import amity.command.desk.Refusal;
import amity.command.desk.Rule;
import amity.message.honor.AwardHonor;
import amity.message.honor.HonorAwarded;
import amity.message.honor.HonorCommand;
import amity.message.honor.HonorEvent;
import amity.message.honor.HonorRevoked;
import amity.message.honor.RevokeHonor;
import amity.message.value.EdtfDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides on an award and its revocation (rules 3 and 5). */
final class HonorDecider {

    private HonorDecider() {}

    static Decision<HonorEvent> decide(HonorCommand command, HonorState state, HonorFacts facts) {
        return switch (command) {
            case AwardHonor award -> Decision.unless(refusalOf(award, state, facts), awarded(award));
            case RevokeHonor revoke ->
                Decision.unless(
                        refusalOf(revoke, state, facts),
                        new HonorRevoked(revoke.honorId(), revoke.date(), revoke.reason()));
        };
    }

    static HonorState evolve(HonorState state, HonorEvent event) {
        return switch (event) {
            case HonorAwarded awarded ->
                new HonorState.Standing(awarded.date(), AwardKey.of(awarded).orElse(null));
            case HonorRevoked revoked -> new HonorState.Revoked();
        };
    }

    private static Optional<? extends Refusal> refusalOf(AwardHonor award, HonorState state, HonorFacts facts) {
        return switch (state) {
            case HonorState.Standing known -> Optional.of(new HonorRefusal.AlreadyAwarded(award.honorId()));
            // An id names one award for ever: after a revocation the honor is given again under another one.
            case HonorState.Revoked known -> Optional.of(new HonorRefusal.AlreadyAwarded(award.honorId()));
            case HonorState.Unawarded none ->
                DateInFuture.check(award.date(), facts.today())
                        .or(() -> unregistered(award, facts))
                        .or(() -> repeated(award, facts));
        };
    }

    private static Optional<Refusal> unregistered(AwardHonor award, HonorFacts facts) {
        return Optional.ofNullable(award.recipient().partnerId())
                .filter(partner -> !facts.recipientRegistered())
                .map(partner -> new PartnerRefusal.NotRegistered(Rule.HONOR_ONCE, "recipient.partnerId", partner));
    }

    private static Optional<Refusal> repeated(AwardHonor award, HonorFacts facts) {
        return Optional.ofNullable(facts.givenBefore())
                .filter(before -> !Boolean.TRUE.equals(award.allowRepeat()))
                .map(before -> new HonorRefusal.Repeated(award.honor(), before));
    }

    private static Optional<? extends Refusal> refusalOf(RevokeHonor revoke, HonorState state, HonorFacts facts) {
        return switch (state) {
            case HonorState.Unawarded none -> Optional.of(new HonorRefusal.NotAwarded(revoke.honorId()));
            case HonorState.Revoked past -> Optional.of(new HonorRefusal.AlreadyRevoked(revoke.honorId()));
            case HonorState.Standing award ->
                DateInFuture.check(revoke.date(), facts.today()).or(() -> tooEarly(revoke.date(), award.awarded()));
        };
    }

    private static Optional<Refusal> tooEarly(@Nullable EdtfDate revoked, @Nullable EdtfDate awarded) {
        if (revoked == null || awarded == null) {
            return Optional.empty();
        }
        return awarded.earliest()
                .filter(revoked::certainlyBefore)
                .map(day -> new HonorRefusal.RevokedBeforeAwarded(revoked, awarded));
    }

    private static HonorAwarded awarded(AwardHonor award) {
        return new HonorAwarded(
                award.honorId(), award.honor(), award.honorEn(), award.recipient(), award.date(), award.awardedBy());
    }
}
