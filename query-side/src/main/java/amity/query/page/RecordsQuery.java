package amity.query.page;

import amity.message.query.ListRecords;
import amity.message.query.RecordFilter;
import amity.message.query.RecordSort;
import amity.message.query.RecordStatus;
import amity.message.record.RecordKind;
import amity.message.value.CountryCode;
import amity.message.value.InvalidValue;
import amity.message.value.PartnerId;
import amity.query.records.Addresses;
import amity.query.records.Kinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asked a list of records for; what makes no sense counts as not asked.
 *
 * @param page from 0
 * @param wrongYear what was asked for as a year and is none; null as a rule
 */
record RecordsQuery(
        Perspective from,
        RecordKind kind,
        RecordFilter filter,
        RecordSort sort,
        int page,
        @Nullable String wrongYear) {

    private static final int SIZE = 50;
    private static final int LONGEST_TEXT = 100;

    static RecordsQuery read(Map<String, String> asked, RecordKind kind, Perspective from) {
        String year = asked.getOrDefault("year", "").strip();
        String text = asked.getOrDefault("text", "").strip();
        boolean isYear = year.matches("[0-9]{4}");
        Enum<?> type = named(Kinds.types(kind), asked.get("type"));
        RecordFilter filter = new RecordFilter(
                type == null ? null : type.name(),
                named(Kinds.directions(kind), asked.get("direction")),
                partner(asked.getOrDefault("partner", "").strip()),
                country(asked.getOrDefault("country", "").strip()),
                named(RecordStatus.of(kind), asked.get("status")),
                isYear ? Integer.valueOf(year) : null,
                text.isEmpty() ? null : text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
        RecordSort sort = named(
                List.of(RecordSort.values()), asked.getOrDefault("sort", "").toUpperCase(Locale.ROOT));
        String page = asked.getOrDefault("page", "");
        return new RecordsQuery(
                from,
                kind,
                filter,
                Objects.requireNonNullElse(sort, RecordSort.NEWEST),
                page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 0,
                isYear || year.isEmpty() ? null : year);
    }

    static String path(RecordKind kind) {
        return "/records/" + Addresses.of(kind);
    }

    String path() {
        return path(kind);
    }

    ListRecords question() {
        return new ListRecords(kind, filter, sort, page, SIZE, from.viewpoint());
    }

    boolean filtered() {
        return !filter.equals(RecordFilter.NONE);
    }

    String sortedBy(RecordSort other) {
        return href(new RecordsQuery(from, kind, filter, other, 0, null));
    }

    String unfiltered() {
        return href(new RecordsQuery(from, kind, RecordFilter.NONE, sort, 0, null));
    }

    String in(int year) {
        return href(new RecordsQuery(
                from, kind, new RecordFilter(null, null, null, null, null, year, null), sort, 0, null));
    }

    private static String href(RecordsQuery query) {
        return Parameter.address(query.path(), Controls.both(query.from.parameters(), query.parameters()));
    }

    /** All but the perspective that is not said by leaving it out; not on which page. */
    List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>();
        add(all, "type", filter.type());
        add(all, "direction", filter.direction());
        add(all, "partner", filter.partner());
        add(all, "country", filter.country());
        add(all, "status", filter.status());
        add(all, "year", filter.year());
        add(all, "text", filter.text());
        all.addAll(order());
        return all;
    }

    private List<Parameter> order() {
        return sort == RecordSort.NEWEST
                ? List.of()
                : List.of(new Parameter("sort", sort.name().toLowerCase(Locale.ROOT)));
    }

    /** What the form of the filter carries besides its own fields. */
    public List<Parameter> besidesFilter() {
        return Controls.both(from.parameters(), order());
    }

    private static void add(List<Parameter> all, String name, @Nullable Object value) {
        if (value != null) {
            all.add(new Parameter(name, value.toString()));
        }
    }

    private static <E extends Enum<?>> @Nullable E named(List<E> all, @Nullable String name) {
        return all.stream().filter(one -> one.name().equals(name)).findFirst().orElse(null);
    }

    private static @Nullable PartnerId partner(String id) {
        try {
            return id.isEmpty() ? null : new PartnerId(id);
        } catch (InvalidValue noId) {
            return null;
        }
    }

    private static @Nullable CountryCode country(String code) {
        try {
            return code.isEmpty() ? null : new CountryCode(code);
        } catch (InvalidValue noCountry) {
            return null;
        }
    }
}
