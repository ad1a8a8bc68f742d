package amity.message.partner;

import amity.message.record.DateAlternative;
import amity.message.value.EdtfDate;
import amity.message.value.Lists;
import amity.message.value.PartnerId;
import amity.message.value.Required;
import amity.message.value.Tier;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records that an open friendship was raised to a higher tier. */
public record UpgradeFriendship(
        PartnerId partnerId,
        Tier tier,
        @Nullable EdtfDate date,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DateAlternative> alternatives)
        implements FriendshipCommand {

    public UpgradeFriendship {
        Required.field(partnerId, "partnerId");
        Required.field(tier, "tier");
        alternatives = DateAlternative.checked(Lists.copy(alternatives));
    }

    public UpgradeFriendship(PartnerId partnerId, Tier tier, @Nullable EdtfDate date) {
        this(partnerId, tier, date, List.of());
    }
}
