package amity.message;

import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An event that says what is believed: when something took effect, and which partners it is about. */
public interface Telling extends AmityEvent {

    /** Null is unknown, or it does not apply. */
    @Nullable
    EdtfDate date();

    List<PartnerId> partners();
}
