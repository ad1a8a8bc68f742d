package amity.standalone.sample;

import amity.command.intake.Entry;
import amity.command.intake.Layout;
import amity.command.intake.Phase;
import amity.message.value.EdtfDate;
import amity.message.value.InvalidValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * relationships.csv: a row signs a tie, or raises the one that the row before it says was raised. A row with an end
 * terminates its tie; a reason without an end stays a note.
 */
final class Relationships {

    private static final String RAISED = "raised to SISTER_CITY";

    private static final Comparator<Row> BY_DATE = Comparator.comparing(Relationships::earliest);

    private Relationships() {}

    /** @param beliefs what is said of some rows at first, instead of what they say */
    static Layout layout(Function<Row, Optional<Beliefs.Belief>> beliefs) {
        return SampleForm.layout(
                Set.of("relationship_id", "city_id", "kind", "signed", "ended", "end_reason", "signed_alternative"),
                Phase.FRIENDSHIPS,
                rows -> rows
                        .collect(Collectors.groupingBy(
                                row -> String.valueOf(row.get("city_id")), LinkedHashMap::new, Collectors.toList()))
                        .values()
                        .stream()
                        .flatMap(ofOne -> changes(ofOne, beliefs)));
    }

    private static Stream<Entry> changes(List<Row> rows, Function<Row, Optional<Beliefs.Belief>> beliefs) {
        List<Entry> entries = new ArrayList<>();
        boolean raised = false;
        for (Row row : rows.stream().sorted(BY_DATE).toList()) {
            try {
                String id = row.need("relationship_id");
                Optional<Beliefs.Belief> first = beliefs.apply(row);
                entries.add(
                        first.isPresent()
                                ? change(row, id, "sign-friendship")
                                        .with("date", first.get().date().toString())
                                        .with("source", first.get().source())
                                        .entry()
                                : change(row, id, raised ? "upgrade-friendship" : "sign-friendship")
                                        .from("date", "signed")
                                        .from("source", "source")
                                        .with("note", note(row))
                                        .with(OtherDates.ofSigning(row))
                                        .entry());
                raised = RAISED.equals(row.get("end_reason"));
                if (row.get("ended") != null && !raised) {
                    entries.add(new Stating(row, id + "-ended", "terminate-friendship")
                            .with("partnerId", row.need("city_id"))
                            .from("date", "ended")
                            .from("reason", "end_reason")
                            .from("source", "source")
                            .from("note", "notes")
                            .entry());
                }
            } catch (Row.MissingCell missing) {
                entries.add(SampleForm.faulty(row, missing));
            }
        }
        return entries.stream();
    }

    private static Stating change(Row row, String id, String kind) {
        return new Stating(row, id, kind).with("partnerId", row.need("city_id")).from("tier", "kind");
    }

    static @Nullable String note(Row row) {
        return Row.note(
                row.get("notes"),
                row.said("confidence", "confidence"),
                row.get("ended") == null ? row.get("end_reason") : null);
    }

    /** What is no date comes last, where it is refused. */
    private static LocalDate earliest(Row row) {
        String signed = row.get("signed");
        try {
            return signed == null
                    ? LocalDate.MAX
                    : EdtfDate.of(signed).earliest().orElse(LocalDate.MIN);
        } catch (InvalidValue noDate) {
            return LocalDate.MAX;
        }
    }
}
