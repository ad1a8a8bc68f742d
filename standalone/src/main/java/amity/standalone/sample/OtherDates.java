package amity.standalone.sample;

import amity.message.record.Confidence;
import amity.message.record.DateAlternative;
import amity.message.value.EdtfDate;
import amity.message.value.InvalidValue;
import java.util.List;

/** The other dates that a row has from its sources, the likeliest first. */
final class OtherDates {

    private static final String UNVERIFIED = "general knowledge, unverified";

    private OtherDates() {}

    /** relationships.csv: each date has its source. */
    static List<DateAlternative> ofSigning(Row row) {
        return row.list("signed_alternative", "\\|").stream()
                .map(date -> alternative(date, source(row, date)))
                .toList();
    }

    /** activities.csv: the sources of a row are those of its other date, too; which says what stands in its detail. */
    static List<DateAlternative> ofActivity(Row row) {
        return row.list("date_alternative", "\\|").stream()
                .map(date -> alternative(date, row.need("source")))
                .toList();
    }

    private static DateAlternative alternative(String date, String source) {
        try {
            return new DateAlternative(
                    EdtfDate.of(date), source, source.equals(UNVERIFIED) ? Confidence.UNVERIFIED : null);
        } catch (InvalidValue noDate) {
            throw new Row.MissingCell(date);
        }
    }

    /** Where there are several dates, each source has its own in front of it. */
    private static String source(Row row, String date) {
        String label = date + ": ";
        return row.list("alternative_source", ";").stream()
                .filter(source -> source.startsWith(label))
                .map(source -> source.substring(label.length()))
                .findFirst()
                .orElseGet(() -> row.need("alternative_source"));
    }
}
