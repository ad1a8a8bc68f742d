package amity.query.records;

import amity.message.query.Names;
import amity.message.value.CountryCode;
import amity.message.value.PartnerId;
import amity.query.time.View;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the partners that records name are called, and where they are. */
@Component
class NamedPlaces {

    private final JdbcClient jdbc;

    NamedPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Place(Names names, CountryCode country) {}

    /** @param places of the partners that were registered */
    record Known(Map<PartnerId, Place> places) {

        @Nullable
        Place of(PartnerId partner) {
            return places.get(partner);
        }
    }

    Known of(Stream<PartnerId> partners, View view) {
        String[] records = partners.distinct().map(PartnerId::stream).toArray(String[]::new);
        Map<PartnerId, Place> places = new HashMap<>();
        if (records.length > 0) {
            jdbc.sql("SELECT * FROM query_records.place "
                            + " WHERE record = ANY(:records) AND known @> :known AND possible @> :asOf")
                    .param("records", records)
                    .param("known", view.position())
                    .param("asOf", view.asOf())
                    .query((row, number) -> places.put(
                            new PartnerId(row.getString("record").substring("partner/".length())),
                            new Place(
                                    new Names(
                                            row.getString("name_en"),
                                            row.getString("name_zh"),
                                            row.getString("name_local")),
                                    new CountryCode(row.getString("country")))))
                    .list();
        }
        return new Known(places);
    }
}
