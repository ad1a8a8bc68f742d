package amity.message.network;

import amity.message.record.Contents;
import amity.message.record.DateAlternative;
import amity.message.record.RecordContent;
import amity.message.value.CountryCode;
import amity.message.value.EdtfDate;
import amity.message.value.InvalidValue;
import amity.message.value.Lists;
import amity.message.value.Numbers;
import amity.message.value.PartnerId;
import amity.message.value.Qualifier;
import amity.message.value.Required;
import amity.message.value.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A tie of the network around the friendships: places reached through a partner, friendly organizations, memberships,
 * consulates, routes. It holds from its date until it is closed.
 *
 * @param partnerIds the places reached
 * @param through the partners through which they were reached
 * @param organization its name
 * @param quantity how many it stands for, where they are not named one by one
 * @param quantityQualifier null is exact
 */
public record NetworkTie(
        NetworkTieType type,
        List<PartnerId> partnerIds,
        String title,
        @Nullable String titleEn,
        @Nullable EdtfDate date,
        List<PartnerId> through,
        @Nullable CountryCode countryCode,
        @Nullable String organization,
        @Nullable Integer quantity,
        @Nullable Qualifier quantityQualifier,
        @Nullable String detail,
        List<DateAlternative> alternatives)
        implements RecordContent {

    public NetworkTie {
        partnerIds = Lists.copy(partnerIds);
        through = Lists.copy(through);
        alternatives = Lists.copy(alternatives);
    }

    @Override
    public List<PartnerId> partners() {
        return Stream.concat(partnerIds.stream(), through.stream()).distinct().toList();
    }

    @Override
    public NetworkTie checked() {
        if (type == NetworkTieType.SPILL_OVER && through.isEmpty()) {
            throw InvalidValue.in("through", "partner-missing");
        }
        return new NetworkTie(
                Required.field(type, "type"),
                Contents.partners(partnerIds),
                Texts.required("title", title, Texts.SENTENCE),
                Texts.optional("titleEn", titleEn, Texts.SENTENCE),
                date,
                Contents.partners("through", through),
                countryCode,
                Texts.optional("organization", organization, Texts.NAME),
                Numbers.people("quantity", quantity),
                quantityQualifier,
                Texts.optional("detail", detail, Texts.SENTENCE),
                DateAlternative.checked(alternatives));
    }
}
