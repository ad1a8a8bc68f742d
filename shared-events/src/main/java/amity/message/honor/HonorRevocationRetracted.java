package amity.message.honor;

import amity.message.Retracted;
import amity.message.Target;
import amity.message.store.Stored;
import amity.message.value.HonorId;

/** An award is believed never to have been taken back. */
@Stored(name = "amity.HonorRevocationRetracted", revision = "1")
public record HonorRevocationRetracted(HonorId honorId, String reason) implements HonorEvent, Retracted {

    @Override
    public Target target() {
        return new Target.Latest(HonorRevoked.class);
    }
}
