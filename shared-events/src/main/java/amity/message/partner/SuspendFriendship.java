package amity.message.partner;

import amity.message.record.DateAlternative;
import amity.message.value.EdtfDate;
import amity.message.value.Lists;
import amity.message.value.PartnerId;
import amity.message.value.Required;
import amity.message.value.Texts;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records that an open friendship was suspended; it stays in the roster. */
public record SuspendFriendship(
        PartnerId partnerId,
        @Nullable EdtfDate date,
        @Nullable String reason,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DateAlternative> alternatives)
        implements FriendshipCommand {

    public SuspendFriendship {
        Required.field(partnerId, "partnerId");
        reason = Texts.optional("reason", reason, Texts.SENTENCE);
        alternatives = DateAlternative.checked(Lists.copy(alternatives));
    }

    public SuspendFriendship(PartnerId partnerId, @Nullable EdtfDate date, @Nullable String reason) {
        this(partnerId, date, reason, List.of());
    }
}
