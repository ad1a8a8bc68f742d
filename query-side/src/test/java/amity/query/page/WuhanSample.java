package amity.query.page;

import amity.message.honor.Recipient;
import amity.message.honor.RecipientKind;
import amity.message.query.Certainty;
import amity.message.query.Change;
import amity.message.query.HonorEntry;
import amity.message.query.Names;
import amity.message.query.TieStatus;
import amity.message.value.Direction;
import amity.message.value.EdtfDate;
import amity.message.value.HonorId;
import amity.message.value.Level;
import amity.message.value.PartnerId;
import amity.message.value.Tier;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fills the stub with the sample of Wuhan, roughly as the loader does: the pages are looked at with real names and dates. */
final class WuhanSample {

    private static final Path FOLDER = Path.of("..", "samples", "wuhan");

    private WuhanSample() {}

    static void into(StubLedger ledger) {
        Map<String, Tie.Place> places = read("cities.csv")
                .filter(city -> !text(city, "id", "").equals("wuhan"))
                .map(WuhanSample::place)
                .collect(Collectors.toMap(Tie.Place::id, Function.identity()));
        ledger.places.addAll(places.values());
        read("relationships.csv").forEach(row -> relationship(row, places, ledger));
        ledger.ties.add(new Tie(
                Objects.requireNonNull(places.get("pattaya")),
                Tier.LETTER_OF_INTENT,
                TieStatus.ACTIVE,
                "2014-10-24",
                null));
        read("activities.csv").forEach(row -> activity(row, places, ledger));
        ledger.honors.sort(Comparator.comparing(
                (HonorEntry honor) -> honor.date() == null ? "" : honor.date().toString(), Comparator.reverseOrder()));
    }

    private static Tie.Place place(NamedCsvRecord city) {
        String aliases = text(city, "aliases", "");
        return new Tie.Place(
                text(city, "id", ""),
                new Names(text(city, "name_en", ""), text(city, "name_zh", ""), optional(city, "name_local")),
                text(city, "country_code", ""),
                number(city, "lat"),
                number(city, "lon"),
                aliases.isEmpty() ? List.of() : List.of(aliases.split("\\|")));
    }

    private static void relationship(NamedCsvRecord row, Map<String, Tie.Place> places, StubLedger ledger) {
        Tie.Place place = Objects.requireNonNull(places.get(text(row, "city_id", "")));
        Tier tier = Tier.valueOf(text(row, "kind", ""));
        String signed = optional(row, "signed");
        String ended = optional(row, "ended");
        ledger.ties.add(new Tie(place, tier, TieStatus.ACTIVE, signed, ended));
        List<Change> changes = ledger.changes.computeIfAbsent(place.id(), id -> new ArrayList<>());
        changes.add(change(row, "amity.FriendshipSigned", signed, Map.of("tier", tier)));
        if (ended != null) {
            changes.add(
                    change(row, "amity.FriendshipTerminated", ended, Map.of("reason", text(row, "end_reason", ""))));
        }
    }

    private static Change change(NamedCsvRecord row, String event, @Nullable String date, Map<String, Object> details) {
        return new Change(
                row.getStartingLineNumber(),
                "partner/" + text(row, "city_id", ""),
                row.getStartingLineNumber(),
                event,
                date == null ? null : EdtfDate.of(date),
                Instant.parse("2026-11-20T09:30:00Z"),
                "demo",
                text(row, "source", ""),
                optional(row, "notes"),
                null,
                null,
                details);
    }

    private static void activity(NamedCsvRecord row, Map<String, Tie.Place> places, StubLedger ledger) {
        String type = text(row, "record_type", "");
        if (!type.equals("EVENT") && !type.equals("UNDATED")) {
            return;
        }
        String date = optional(row, "date");
        EdtfDate when = date == null ? null : EdtfDate.of(date);
        switch (text(row, "category", "")) {
            case "VISIT" ->
                ledger.visits.add(new StubLedger.Visit(
                        Direction.valueOf(text(row, "direction", "")), level(text(row, "level", "")), when));
            case "AWARD" -> honors(row, when, places, ledger);
            default -> {}
        }
    }

    private static void honors(
            NamedCsvRecord row, @Nullable EdtfDate when, Map<String, Tie.Place> places, StubLedger ledger) {
        String people = optional(row, "people");
        for (String id :
                Pattern.compile(";").splitAsStream(text(row, "city_ids", "-")).toList()) {
            Tie.Place place = places.get(id);
            Recipient recipient = switch (id) {
                case "wuhan" -> new Recipient(RecipientKind.HOME_CITY, null, null, null);
                default ->
                    people == null && place != null
                            ? new Recipient(RecipientKind.PARTNER, null, new PartnerId(id), null)
                            : new Recipient(
                                    RecipientKind.PERSON,
                                    people == null || people.equals("1") ? "Werner Gerich" : null,
                                    place == null ? null : new PartnerId(id),
                                    people == null ? null : Integer.valueOf(people));
            };
            ledger.honors.add(new HonorEntry(
                    new HonorId(text(row, "activity_id", "") + "-" + id.replace("-", "x")),
                    text(row, "title_zh", ""),
                    text(row, "title_en", ""),
                    recipient,
                    place == null ? null : place.names(),
                    when,
                    null,
                    when == null ? Certainty.POSSIBLE : Certainty.CERTAIN,
                    false,
                    null,
                    List.of()));
        }
    }

    private static @Nullable Level level(String level) {
        return switch (level) {
            case "MAYOR" -> Level.HEAD_OF_CITY;
            case "VICE_MAYOR" -> Level.DEPUTY_HEAD;
            case "OFFICIAL", "BUREAU" -> Level.DEPARTMENT;
            case "HEAD_OF_STATE", "HEAD_OF_GOVERNMENT" -> Level.STATE_LEADER;
            case "BUSINESS" -> Level.BUSINESS;
            case "CITIZENS" -> Level.CIVIC;
            case "PRESS" -> Level.MEDIA;
            default -> null;
        };
    }

    private static Stream<NamedCsvRecord> read(String file) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(FOLDER.resolve(file))) {
            return rows.stream().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(NamedCsvRecord row, String column, String otherwise) {
        String text = optional(row, column);
        return text == null ? otherwise : text;
    }

    private static @Nullable String optional(NamedCsvRecord row, String column) {
        String text = row.getField(column);
        return text.isBlank() ? null : text;
    }

    private static @Nullable Double number(NamedCsvRecord row, String column) {
        String text = optional(row, column);
        return text == null ? null : Double.valueOf(text);
    }
}
