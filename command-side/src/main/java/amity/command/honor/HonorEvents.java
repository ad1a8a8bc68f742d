package amity.command.honor;

import amity.message.honor.Award;
import amity.message.honor.AwardHonor;
import amity.message.honor.CorrectHonorAward;
import amity.message.honor.CorrectHonorRevocation;
import amity.message.honor.HonorAwardCorrected;
import amity.message.honor.HonorAwardRetracted;
import amity.message.honor.HonorAwarded;
import amity.message.honor.HonorCommand;
import amity.message.honor.HonorEvent;
import amity.message.honor.HonorRevocationCorrected;
import amity.message.honor.HonorRevocationRetracted;
import amity.message.honor.HonorRevoked;
import amity.message.honor.RetractHonorAward;
import amity.message.honor.RetractHonorRevocation;
import amity.message.honor.RevokeHonor;

/** The fact that each command states once it is accepted, and where each fact leads. */
final class HonorEvents {

    private HonorEvents() {}

    static HonorEvent of(HonorCommand command) {
        return switch (command) {
            case AwardHonor it -> new HonorAwarded(it.honorId(), it.award());
            case CorrectHonorAward it -> new HonorAwardCorrected(it.honorId(), it.award(), it.reason());
            case RetractHonorAward it -> new HonorAwardRetracted(it.honorId(), it.reason());
            case RevokeHonor it -> new HonorRevoked(it.honorId(), it.date(), it.reason());
            case CorrectHonorRevocation it ->
                new HonorRevocationCorrected(it.honorId(), it.date(), it.revocationReason(), it.reason());
            case RetractHonorRevocation it -> new HonorRevocationRetracted(it.honorId(), it.reason());
        };
    }

    static HonorState evolve(HonorState state, HonorEvent event) {
        return switch (event) {
            case HonorAwarded it -> new HonorState.Standing(it.award());
            case HonorAwardCorrected it -> corrected(state, it);
            case HonorAwardRetracted it -> new HonorState.Retracted();
            case HonorRevoked it -> new HonorState.Revoked(award(state, it), it.date(), it.reason());
            case HonorRevocationCorrected it ->
                new HonorState.Revoked(award(state, it), it.date(), it.revocationReason());
            case HonorRevocationRetracted it -> new HonorState.Standing(award(state, it));
        };
    }

    private static HonorState corrected(HonorState state, HonorAwardCorrected event) {
        return switch (state) {
            case HonorState.Standing standing -> new HonorState.Standing(event.award());
            case HonorState.Revoked revoked -> new HonorState.Revoked(event.award(), revoked.date(), revoked.reason());
            case HonorState.Unawarded none -> throw impossible(state, event);
            case HonorState.Retracted past -> throw impossible(state, event);
        };
    }

    private static Award award(HonorState state, HonorEvent event) {
        return switch (state) {
            case HonorState.Standing standing -> standing.award();
            case HonorState.Revoked revoked -> revoked.award();
            case HonorState.Unawarded none -> throw impossible(state, event);
            case HonorState.Retracted past -> throw impossible(state, event);
        };
    }

    private static IllegalStateException impossible(HonorState state, HonorEvent event) {
        return new IllegalStateException(event + " cannot follow " + state);
    }
}
