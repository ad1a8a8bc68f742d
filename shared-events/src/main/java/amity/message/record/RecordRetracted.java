package amity.message.record;

import amity.message.Retracted;
import amity.message.Target;

/** A record is believed never to have been true. */
public non-sealed interface RecordRetracted extends RecordEvent, Retracted {

    @Override
    default Target target() {
        return Target.BEGINNING;
    }
}
