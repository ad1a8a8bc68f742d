package amity.query.records;

import amity.message.query.Certainty;
import amity.message.query.RecordEntry;
import amity.message.query.RecordPartner;
import amity.message.query.RecordPartner.Role;
import amity.message.query.RecordStatus;
import amity.message.record.RecordKind;
import amity.message.store.Json;
import amity.message.value.CountryCode;
import amity.message.value.Direction;
import amity.message.value.EdtfDate;
import amity.message.value.Money;
import amity.message.value.PartnerId;
import amity.message.value.People;
import amity.message.value.PeopleUnit;
import amity.message.value.Qualifier;
import amity.message.value.RecordId;
import amity.query.place.Merges;
import amity.query.projection.Columns;
import amity.query.projection.Years;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A row of the records as of a day.
 *
 * @param bare the entry, without its partners
 */
record EntryRow(RecordEntry bare, List<PartnerId> partners, List<PartnerId> through) {

    private static final JsonMapper JSON = Json.mapper();
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    Stream<PartnerId> named() {
        return Stream.concat(partners.stream(), through.stream());
    }

    RecordEntry entry(NamedPlaces.Known places) {
        List<RecordPartner> named = Stream.concat(
                        partners.stream().map(partner -> partner(partner, Role.PARTNER, places)),
                        through.stream().map(partner -> partner(partner, Role.THROUGH, places)))
                .toList();
        return bare.naming(named);
    }

    private static RecordPartner partner(PartnerId partner, Role role, NamedPlaces.Known places) {
        NamedPlaces.Place place = places.of(partner);
        return new RecordPartner(
                partner, place == null ? null : place.names(), place == null ? null : place.country(), role);
    }

    /** @param merges which partners are one and the same */
    static EntryRow of(ResultSet row, Merges merges) throws SQLException {
        RecordKind kind = RecordKind.valueOf(row.getString("kind"));
        Years years = Years.of(row);
        Certainty certainty = Columns.certainty(row, "is_certain");
        boolean mayHaveEnded = row.getBoolean("may_have_ended");
        RecordEntry bare = new RecordEntry(
                kind,
                new RecordId(row.getString("record").substring(kind.prefix().length() + 1)),
                row.getString("type"),
                Columns.value(row, "direction", Direction::valueOf),
                row.getString("title"),
                row.getString("title_en"),
                List.of(),
                Columns.value(row, "country", CountryCode::new),
                Columns.date(row, "date"),
                years.year(),
                years.from(),
                years.to(),
                people(row),
                funds(row),
                row.getBoolean("yearly"),
                certainty,
                status(kind, mayHaveEnded, row),
                Kinds.goesOn(kind) ? statusCertainty(mayHaveEnded, row) : null,
                Columns.date(row, "expires"),
                mayHaveEnded ? ended(row) : null,
                row.getString("detail"),
                JSON.readValue(row.getString("particulars"), FIELDS));
        return new EntryRow(
                bare, merges.stays(Columns.partners(row, "partners")), merges.stays(Columns.partners(row, "through")));
    }

    private static @Nullable RecordStatus status(RecordKind kind, boolean mayHaveEnded, ResultSet row)
            throws SQLException {
        return mayHaveEnded
                ? Columns.value(row, "ended_how", RecordStatus::valueOf)
                : RecordStatus.of(kind).stream().findFirst().orElse(null);
    }

    /** An end is certain when it can hold no more; that it goes on, when it holds for every reading of its dates. */
    private static Certainty statusCertainty(boolean mayHaveEnded, ResultSet row) throws SQLException {
        boolean certain = mayHaveEnded ? !row.getBoolean("may_hold") : row.getBoolean("holds");
        return certain ? Certainty.CERTAIN : Certainty.POSSIBLE;
    }

    private static @Nullable EdtfDate ended(ResultSet row) throws SQLException {
        return Columns.date(row, "ended_date");
    }

    private static @Nullable People people(ResultSet row) throws SQLException {
        Integer number = Columns.integer(row, "people");
        return number == null
                ? null
                : new People(
                        number,
                        Columns.value(row, "people_qualifier", Qualifier::valueOf),
                        Columns.value(row, "people_unit", PeopleUnit::valueOf));
    }

    private static @Nullable Money funds(ResultSet row) throws SQLException {
        BigDecimal amount = row.getBigDecimal("funds");
        return amount == null
                ? null
                : new Money(
                        amount,
                        row.getString("funds_currency"),
                        Columns.value(row, "funds_qualifier", Qualifier::valueOf));
    }
}
