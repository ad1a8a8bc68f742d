package amity.message.honor;

import amity.message.store.Stored;
import amity.message.value.HonorId;

/** An honor was awarded. */
@Stored(name = "amity.HonorAwarded", revision = "2")
public record HonorAwarded(HonorId honorId, Award award) implements HonorEvent {}
