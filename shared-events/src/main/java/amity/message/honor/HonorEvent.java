package amity.message.honor;

import amity.message.AmityEvent;
import amity.message.value.HonorId;

/** What happened to the record of an award. */
public sealed interface HonorEvent extends AmityEvent
        permits HonorAwarded,
                HonorAwardCorrected,
                HonorAwardRetracted,
                HonorRevoked,
                HonorRevocationCorrected,
                HonorRevocationRetracted {

    HonorId honorId();
}
