package amity.message.honor;

import amity.message.Corrected;
import amity.message.store.Stored;
import amity.message.value.HonorId;

/** An award is believed to have been otherwise. */
@Stored(name = "amity.HonorAwardCorrected", revision = "1")
public record HonorAwardCorrected(HonorId honorId, Award award, String reason) implements HonorEvent, Corrected {}
