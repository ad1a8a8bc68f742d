package amity.standalone.sample;

import amity.command.intake.Entry;
import amity.command.intake.Layout;
import amity.command.intake.Phase;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** published-figures.csv. What each counts stands in wuhan-figures.csv; of what is not there no record holds anything. */
final class Figures {

    private static final Pattern NUMBER = Pattern.compile("([0-9.]+)(?:-([0-9.]+))?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?");

    private Figures() {}

    static Layout layout(SampleTables tables) {
        return SampleForm.layout(
                Set.of("figure_id", "counts_en", "counts_zh", "value", "qualifier", "as_of", "section"),
                Phase.RECORDS,
                SampleForm.rowwise(row -> Stream.of(figure(row, tables.figures()))));
    }

    private static Entry figure(Row row, Map<String, Row> measures) {
        String id = row.need("figure_id");
        @Nullable Row counts = measures.get(id);
        Stating stating = new Stating(row, id, "published-figure")
                .with("recordId", id)
                .with("measure", counts == null ? "OTHER" : counts.get("measure"))
                .with("subject", counts == null ? null : counts.get("subject"))
                .with("partnerIds", counts == null ? null : counts.get("partner_ids"))
                .from("title", "counts_zh")
                .from("titleEn", "counts_en")
                .from("date", "as_of")
                .with("qualifier", qualifier(row.get("qualifier")))
                .from("phrase", "seed_phrase_zh")
                .with("source", "seed 000_a0f7ae913ade4da1.txt section " + row.need("section"));
        String value = row.need("value");
        Matcher number = NUMBER.matcher(value);
        if (DATE.matcher(value).matches()) {
            stating.with("published", value);
        } else if (number.matches()) {
            stating.with("number", number.group(1)).with("upTo", number.group(2));
        } else {
            stating.with("number", value);
        }
        return stating.entry();
    }

    private static @Nullable String qualifier(@Nullable String given) {
        return given == null ? null : Activities.QUALIFIERS.getOrDefault(given, given);
    }
}
