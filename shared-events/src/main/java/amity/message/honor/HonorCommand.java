package amity.message.honor;

import amity.message.AmityCommand;
import amity.message.value.HonorId;

/** What can be asked about an honor. */
public sealed interface HonorCommand extends AmityCommand
        permits AwardHonor,
                CorrectHonorAward,
                RetractHonorAward,
                RevokeHonor,
                CorrectHonorRevocation,
                RetractHonorRevocation {

    HonorId honorId();

    @Override
    default String stream() {
        return honorId().stream();
    }
}
