package amity.message.partner;

import amity.message.record.DateAlternative;
import amity.message.value.EdtfDate;
import amity.message.value.Lists;
import amity.message.value.PartnerId;
import amity.message.value.Required;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records that a suspended friendship was resumed. */
public record ResumeFriendship(
        PartnerId partnerId,
        @Nullable EdtfDate date,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DateAlternative> alternatives)
        implements FriendshipCommand {

    public ResumeFriendship {
        Required.field(partnerId, "partnerId");
        alternatives = DateAlternative.checked(Lists.copy(alternatives));
    }

    public ResumeFriendship(PartnerId partnerId, @Nullable EdtfDate date) {
        this(partnerId, date, List.of());
    }
}
