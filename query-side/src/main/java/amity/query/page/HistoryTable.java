package amity.query.page;

import amity.message.query.Change;
import amity.message.query.PartnerHistory;
import amity.message.value.CountryCode;
import amity.message.value.Tier;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything that was recorded about a partner, in the order in which it was. */
record HistoryTable(List<Row> rows) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /** What the fact says besides its date. */
    record Detail(String label, SourceText value) {}

    /** @param recordedAt by the clock of the home city, {@code recordedInstant} in UTC */
    record Row(
            long position,
            String what,
            @Nullable String effective,
            @Nullable String effectiveEdtf,
            List<Detail> details,
            String recordedAt,
            String recordedInstant,
            String actor,
            SourceText source,
            @Nullable SourceText note) {}

    static HistoryTable of(PartnerHistory history, ZoneId zone, Words words) {
        return new HistoryTable(history.changes().stream()
                .map(change -> row(change, zone, words))
                .toList());
    }

    private static Row row(Change change, ZoneId zone, Words words) {
        return new Row(
                change.position(),
                words.orElse("event." + change.event(), change.event()),
                change.effective() == null ? null : words.date(change.effective()),
                change.effective() == null ? null : change.effective().toString(),
                details(change.details(), words),
                MINUTE.withZone(zone).format(change.recordedAt()),
                change.recordedAt().toString(),
                change.actor(),
                SourceText.of(change.source()),
                change.note() == null ? null : SourceText.of(change.note()));
    }

    private static List<Detail> details(Map<String, Object> details, Words words) {
        return details.entrySet().stream()
                .filter(detail -> !text(detail.getValue()).isEmpty())
                .map(detail -> new Detail(
                        words.orElse("detail." + detail.getKey(), detail.getKey()),
                        SourceText.of(value(detail.getKey(), text(detail.getValue()), words))))
                .toList();
    }

    /** What we have a word for is said in the reader's language, the rest as it was recorded. */
    private static String value(String key, String text, Words words) {
        return switch (key) {
            case "tier" -> words.orElse("tier." + text, text);
            case "kind" -> words.orElse("kind." + text, text);
            case "countryCode" -> country(text, words);
            default -> text;
        };
    }

    private static String country(String code, Words words) {
        return code.matches("[A-Z]{2}") ? words.country(new CountryCode(code)) : code;
    }

    private static String text(Object value) {
        return switch (value) {
            case Tier tier -> tier.name();
            case List<?> list ->
                String.join(", ", list.stream().map(String::valueOf).toList());
            default -> value.toString();
        };
    }
}
