package amity.message.visit;

import amity.message.Content;
import amity.message.record.DateAlternative;
import amity.message.value.Direction;
import amity.message.value.EdtfDate;
import amity.message.value.Level;
import amity.message.value.Lists;
import amity.message.value.Numbers;
import amity.message.value.PartnerId;
import amity.message.value.Qualifier;
import amity.message.value.Required;
import amity.message.value.Texts;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A delegation that came or went.
 *
 * @param partnerIds the itinerary, one partner or more
 * @param headcount persons, null where unknown
 */
public record DelegationVisit(
        Direction direction,
        List<PartnerId> partnerIds,
        @Nullable EdtfDate date,
        @Nullable Level level,
        @Nullable Integer headcount,
        @Nullable Qualifier headcountQualifier,
        @Nullable String headOfDelegation,
        @Nullable String purpose,
        @Nullable String purposeEn,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DateAlternative> alternatives)
        implements Content {

    public DelegationVisit {
        alternatives = Lists.copy(alternatives);
        partnerIds = Lists.copy(partnerIds);
    }

    public DelegationVisit(
            Direction direction,
            List<PartnerId> partnerIds,
            @Nullable EdtfDate date,
            @Nullable Level level,
            @Nullable Integer headcount,
            @Nullable Qualifier headcountQualifier,
            @Nullable String headOfDelegation,
            @Nullable String purpose,
            @Nullable String purposeEn) {
        this(
                direction,
                partnerIds,
                date,
                level,
                headcount,
                headcountQualifier,
                headOfDelegation,
                purpose,
                purposeEn,
                List.of());
    }

    @Override
    public List<PartnerId> partners() {
        return partnerIds;
    }

    /** As a command may state it. @throws amity.message.value.InvalidValue naming the field */
    DelegationVisit checked() {
        Required.field(direction, "direction");
        return new DelegationVisit(
                direction,
                partnerIds,
                date,
                level,
                Numbers.people("headcount", headcount),
                headcountQualifier,
                Texts.optional("headOfDelegation", headOfDelegation, Texts.NAME),
                Texts.optional("purpose", purpose, Texts.SENTENCE),
                Texts.optional("purposeEn", purposeEn, Texts.SENTENCE),
                DateAlternative.checked(alternatives));
    }
}
