package amity.message.record;

import amity.message.Retracted;
import amity.message.Target;
import amity.message.store.Stored;
import amity.message.value.RecordId;

/** A step of a record is believed never to have taken place. @param step the number of its event in the record's stream */
@Stored(name = "amity.RecordStepRetracted", revision = "1")
public record RecordStepRetracted(RecordKind kind, RecordId recordId, long step, String reason)
        implements RecordEvent, Retracted {

    @Override
    public Target target() {
        return new Target.Numbered(step);
    }
}
