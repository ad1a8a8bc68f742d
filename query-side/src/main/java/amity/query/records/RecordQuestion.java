package amity.query.records;

import amity.message.query.ListRecords;
import amity.message.query.RecordFilter;
import amity.message.query.RecordSort;
import amity.message.query.RecordStatus;
import amity.message.record.RecordKind;
import amity.message.value.CountryCode;
import amity.message.value.PartnerId;
import amity.query.rest.Parameters;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the address of a list of records can ask. */
final class RecordQuestion {

    private RecordQuestion() {}

    /** What a kind does not have cannot be asked about. */
    static ListRecords in(HttpServletRequest request, RecordKind kind) {
        List<? extends Enum<?>> types = Kinds.types(kind);
        List<String> known = new ArrayList<>(List.of("partner", "country", "year", "text", "sort", "page", "size"));
        if (!Kinds.directions(kind).isEmpty()) {
            known.addFirst("direction");
        }
        if (!types.isEmpty()) {
            known.addFirst("type");
        }
        if (Kinds.goesOn(kind)) {
            known.addFirst("status");
        }
        Parameters parameters = Parameters.withTime(request, known.toArray(String[]::new));
        RecordFilter filter = new RecordFilter(
                Optional.<Enum<?>>ofNullable(parameters.oneOf("type", types))
                        .map(Enum::name)
                        .orElse(null),
                parameters.oneOf("direction", Kinds.directions(kind)),
                parameters.value("partner", PartnerId::new, "id-unfit"),
                parameters.value("country", code -> new CountryCode(code.toUpperCase(Locale.ROOT)), "country-unknown"),
                parameters.oneOf("status", RecordStatus.of(kind)),
                parameters.numberOrNull("year", 0, 9999),
                parameters.words("text"));
        RecordSort sort = Optional.ofNullable(parameters.oneOf("sort", List.of(RecordSort.values())))
                .orElse(RecordSort.NEWEST);
        return new ListRecords(kind, filter, sort, parameters.page(), parameters.size(), parameters.viewpoint());
    }
}
