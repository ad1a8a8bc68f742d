package amity.message.agreement;

import amity.message.record.Contents;
import amity.message.record.DateAlternative;
import amity.message.record.RecordContent;
import amity.message.value.EdtfDate;
import amity.message.value.Lists;
import amity.message.value.Numbers;
import amity.message.value.PartnerId;
import amity.message.value.Required;
import amity.message.value.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agreement that was signed. It is in force from its date until it expires or is ended.
 *
 * @param partnerIds the signatories that are partners
 * @param date of the signing
 * @param expires the day on which it ends by itself, which may be yet to come; null if it has no term
 * @param signatoryCountries how many countries signed, where more signed than are named
 * @param signatoryCities how many cities signed
 * @param otherSignatories names of those that are no partners
 * @param yearly true: signed anew every year, which is no one agreement
 */
public record Agreement(
        AgreementType type,
        List<PartnerId> partnerIds,
        String title,
        @Nullable String titleEn,
        @Nullable EdtfDate date,
        @Nullable EdtfDate expires,
        @Nullable Integer signatoryCountries,
        @Nullable Integer signatoryCities,
        List<String> otherSignatories,
        @Nullable Boolean yearly,
        @Nullable String detail,
        List<DateAlternative> alternatives)
        implements RecordContent {

    public Agreement {
        partnerIds = Lists.copy(partnerIds);
        otherSignatories = Lists.copy(otherSignatories);
        alternatives = Lists.copy(alternatives);
    }

    @Override
    public Agreement checked() {
        return new Agreement(
                Required.field(type, "type"),
                Contents.partners(partnerIds),
                Texts.required("title", title, Texts.SENTENCE),
                Texts.optional("titleEn", titleEn, Texts.SENTENCE),
                date,
                Contents.notBefore("expires", expires, date),
                Numbers.people("signatoryCountries", signatoryCountries),
                Numbers.people("signatoryCities", signatoryCities),
                Texts.all("otherSignatories", otherSignatories, Texts.NAME, RecordContent.MOST_PARTNERS),
                yearly,
                Texts.optional("detail", detail, Texts.SENTENCE),
                DateAlternative.checked(alternatives));
    }
}
