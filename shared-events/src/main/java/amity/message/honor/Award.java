package amity.message.honor;

import amity.message.Content;
import amity.message.record.DateAlternative;
import amity.message.value.EdtfDate;
import amity.message.value.Lists;
import amity.message.value.PartnerId;
import amity.message.value.Required;
import amity.message.value.Texts;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An honor given to a recipient. @param honor its name, in Chinese as a rule */
public record Award(
        String honor,
        @Nullable String honorEn,
        Recipient recipient,
        @Nullable EdtfDate date,
        @Nullable String awardedBy,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DateAlternative> alternatives)
        implements Content {

    public Award {
        alternatives = Lists.copy(alternatives);
    }

    public Award(
            String honor,
            @Nullable String honorEn,
            Recipient recipient,
            @Nullable EdtfDate date,
            @Nullable String awardedBy) {
        this(honor, honorEn, recipient, date, awardedBy, List.of());
    }

    @Override
    public List<PartnerId> partners() {
        return Optional.ofNullable(recipient.partnerId()).stream().toList();
    }

    /** As a command may state it. @throws amity.message.value.InvalidValue naming the field */
    Award checked() {
        return new Award(
                Texts.required("honor", honor, Texts.NAME),
                Texts.optional("honorEn", honorEn, Texts.NAME),
                Required.field(recipient, "recipient"),
                date,
                Texts.optional("awardedBy", awardedBy, Texts.NAME),
                DateAlternative.checked(alternatives));
    }
}
