package amity.message.query;

import amity.message.record.RecordKind;
import amity.message.value.CountryCode;
import amity.message.value.Direction;
import amity.message.value.EdtfDate;
import amity.message.value.Money;
import amity.message.value.People;
import amity.message.value.RecordId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One record as it is believed.
 *
 * @param type the name of a constant of the kind's own type; null where the kind has none
 * @param country that it names itself
 * @param date EDTF; of what goes on a span is from and to
 * @param year in which it began or took place; null where the date does not tell, see {@link YearRow}
 * @param yearly true: a practice of every year, which is never counted as an event
 * @param certainty whether it had certainly begun, or taken place, by the day
 * @param status on the day; an end that is possible is told as such; null of kinds whose records happen and are over
 * @param statusCertainty null where there is no status
 * @param expires on which it ends by itself, as last agreed
 * @param ended when it ended, null where it had not by the day or where that is unknown
 * @param particulars what only records of this kind say, by the names of their fields
 */
@Answer
public record RecordEntry(
        RecordKind kind,
        RecordId id,
        @Nullable String type,
        @Nullable Direction direction,
        String title,
        @Nullable String titleEn,
        List<RecordPartner> partners,
        @Nullable CountryCode country,
        @Nullable EdtfDate date,
        @Nullable Integer year,
        @Nullable Integer yearFrom,
        @Nullable Integer yearTo,
        @Nullable People people,
        @Nullable Money funds,
        boolean yearly,
        Certainty certainty,
        @Nullable RecordStatus status,
        @Nullable Certainty statusCertainty,
        @Nullable EdtfDate expires,
        @Nullable EdtfDate ended,
        @Nullable String detail,
        Map<String, Object> particulars) {

    /** The same, naming partners. */
    public RecordEntry naming(List<RecordPartner> named) {
        return new RecordEntry(
                kind,
                id,
                type,
                direction,
                title,
                titleEn,
                named,
                country,
                date,
                year,
                yearFrom,
                yearTo,
                people,
                funds,
                yearly,
                certainty,
                status,
                statusCertainty,
                expires,
                ended,
                detail,
                particulars);
    }
}
