package amity.message.visit;

import amity.message.value.Direction;
import amity.message.value.EdtfDate;
import amity.message.value.Level;
import amity.message.value.Numbers;
import amity.message.value.PartnerId;
import amity.message.value.Qualifier;
import amity.message.value.Required;
import amity.message.value.Texts;
import amity.message.value.VisitId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records a delegation that came or went; its itinerary names one partner or more. Headcount in persons. */
public record RecordDelegationVisit(
        VisitId visitId,
        Direction direction,
        List<PartnerId> partnerIds,
        @Nullable EdtfDate date,
        @Nullable Level level,
        @Nullable Integer headcount,
        @Nullable Qualifier headcountQualifier,
        @Nullable String headOfDelegation,
        @Nullable String purpose,
        @Nullable String purposeEn)
        implements VisitCommand {

    public RecordDelegationVisit {
        Required.field(visitId, "visitId");
        Required.field(direction, "direction");
        Required.field(partnerIds, "partnerIds").forEach(partner -> Required.field(partner, "partnerIds"));
        partnerIds = List.copyOf(partnerIds);
        headcount = Numbers.people("headcount", headcount);
        headOfDelegation = Texts.optional("headOfDelegation", headOfDelegation, Texts.NAME);
        purpose = Texts.optional("purpose", purpose, Texts.SENTENCE);
        purposeEn = Texts.optional("purposeEn", purposeEn, Texts.SENTENCE);
    }
}
