package amity.message.record;

import amity.message.Corrected;
import amity.message.Target;
import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record is believed to have been otherwise. */
public non-sealed interface RecordCorrected extends RecordEvent, Corrected {

    RecordContent content();

    @Override
    default @Nullable EdtfDate date() {
        return content().date();
    }

    @Override
    default List<PartnerId> partners() {
        return content().partners();
    }

    @Override
    default Target target() {
        return Target.BEGINNING;
    }
}
