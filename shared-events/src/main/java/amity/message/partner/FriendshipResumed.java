package amity.message.partner;

import amity.message.record.DateAlternative;
import amity.message.store.Stored;
import amity.message.value.EdtfDate;
import amity.message.value.Lists;
import amity.message.value.PartnerId;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A suspended friendship was resumed. */
@Stored(name = "amity.FriendshipResumed", revision = "1")
public record FriendshipResumed(
        PartnerId partnerId,
        @Nullable EdtfDate date,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DateAlternative> alternatives)
        implements FriendshipEvent {

    public FriendshipResumed {
        alternatives = Lists.copy(alternatives);
    }

    public FriendshipResumed(PartnerId partnerId, @Nullable EdtfDate date) {
        this(partnerId, date, List.of());
    }
}
