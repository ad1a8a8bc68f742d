package amity.message.record;

import amity.message.Corrected;
import amity.message.Target;
import amity.message.store.Stored;
import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import amity.message.value.RecordId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A step of a record is believed to have been otherwise. @param step the number of its event in the record's stream */
@Stored(name = "amity.RecordStepCorrected", revision = "1")
public record RecordStepCorrected(
        RecordKind kind,
        RecordId recordId,
        long step,
        @Nullable EdtfDate date,
        @Nullable EdtfDate expires,
        @Nullable String text,
        String reason)
        implements RecordEvent, Corrected {

    @Override
    public List<PartnerId> partners() {
        return List.of();
    }

    @Override
    public Target target() {
        return new Target.Numbered(step);
    }
}
