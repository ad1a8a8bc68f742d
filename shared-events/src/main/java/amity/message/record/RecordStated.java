package amity.message.record;

import amity.message.Stated;
import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record began. */
public non-sealed interface RecordStated extends RecordEvent, Stated {

    RecordContent content();

    @Override
    default @Nullable EdtfDate date() {
        return content().date();
    }

    @Override
    default List<PartnerId> partners() {
        return content().partners();
    }
}
