package amity.message.honor;

import amity.message.Retracted;
import amity.message.Target;
import amity.message.store.Stored;
import amity.message.value.HonorId;

/** An award is believed never to have been made. */
@Stored(name = "amity.HonorAwardRetracted", revision = "1")
public record HonorAwardRetracted(HonorId honorId, String reason) implements HonorEvent, Retracted {

    @Override
    public Target target() {
        return Target.BEGINNING;
    }
}
