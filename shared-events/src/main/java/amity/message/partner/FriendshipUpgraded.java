package amity.message.partner;

import amity.message.record.DateAlternative;
import amity.message.store.Stored;
import amity.message.value.EdtfDate;
import amity.message.value.Lists;
import amity.message.value.PartnerId;
import amity.message.value.Tier;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A friendship was raised to a higher tier. */
@Stored(name = "amity.FriendshipUpgraded", revision = "1")
public record FriendshipUpgraded(
        PartnerId partnerId,
        Tier tier,
        @Nullable EdtfDate date,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DateAlternative> alternatives)
        implements FriendshipEvent {

    public FriendshipUpgraded {
        alternatives = Lists.copy(alternatives);
    }

    public FriendshipUpgraded(PartnerId partnerId, Tier tier, @Nullable EdtfDate date) {
        this(partnerId, tier, date, List.of());
    }
}
