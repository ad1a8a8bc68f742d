package amity.message.partner;

import amity.message.record.DateAlternative;
import amity.message.store.Stored;
import amity.message.value.EdtfDate;
import amity.message.value.Lists;
import amity.message.value.PartnerId;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A friendship ended. */
@Stored(name = "amity.FriendshipTerminated", revision = "1")
public record FriendshipTerminated(
        PartnerId partnerId,
        @Nullable EdtfDate date,
        @Nullable String reason,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DateAlternative> alternatives)
        implements FriendshipEvent {

    public FriendshipTerminated {
        alternatives = Lists.copy(alternatives);
    }

    public FriendshipTerminated(PartnerId partnerId, @Nullable EdtfDate date, @Nullable String reason) {
        this(partnerId, date, reason, List.of());
    }
}
