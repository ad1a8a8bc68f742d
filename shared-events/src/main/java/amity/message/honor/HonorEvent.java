package amity.message.honor;

import amity.message.AmityEvent;
import amity.message.value.HonorId;

/** What happened to an honor. */
public sealed interface HonorEvent extends AmityEvent permits HonorAwarded, HonorRevoked {

    HonorId honorId();
}
