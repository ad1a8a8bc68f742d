package amity.message.partner;

import amity.message.record.DateAlternative;
import amity.message.store.Stored;
import amity.message.value.EdtfDate;
import amity.message.value.Lists;
import amity.message.value.PartnerId;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A friendship was renewed. */
@Stored(name = "amity.FriendshipRenewed", revision = "1")
public record FriendshipRenewed(
        PartnerId partnerId,
        @Nullable EdtfDate date,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DateAlternative> alternatives)
        implements FriendshipEvent {

    public FriendshipRenewed {
        alternatives = Lists.copy(alternatives);
    }

    public FriendshipRenewed(PartnerId partnerId, @Nullable EdtfDate date) {
        this(partnerId, date, List.of());
    }
}
