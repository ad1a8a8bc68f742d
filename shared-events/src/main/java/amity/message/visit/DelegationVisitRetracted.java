package amity.message.visit;

import amity.message.Retracted;
import amity.message.Target;
import amity.message.store.Stored;
import amity.message.value.VisitId;

/** A visit is believed never to have taken place. */
@Stored(name = "amity.DelegationVisitRetracted", revision = "1")
public record DelegationVisitRetracted(VisitId visitId, String reason) implements VisitEvent, Retracted {

    @Override
    public Target target() {
        return Target.BEGINNING;
    }
}
