package amity.standalone.sample;

import amity.command.intake.Entry;
import amity.command.intake.Layout;
import amity.command.intake.Phase;
import java.util.Set;
import java.util.stream.Stream;

/** cities.csv: every place but the home city becomes a partner. */
final class Cities {

    private Cities() {}

    static Layout layout(String homeCity) {
        return SampleForm.layout(
                Set.of("id", "name_en", "name_zh", "name_local", "country_code", "lat", "lon", "aliases", "notes"),
                Phase.PARTNERS,
                SampleForm.rowwise(row -> Stream.of(partner(row, homeCity))));
    }

    private static Entry partner(Row row, String homeCity) {
        String id = row.need("id");
        if (id.equals(homeCity)) {
            return Stating.leftOut(row, id, "the home city is no partner of itself", "本市不是自己的友城对象");
        }
        return new Stating(row, id, "partner")
                .with("partnerId", id)
                .from("nameEn", "name_en")
                .from("nameZh", "name_zh")
                .from("nameLocal", "name_local")
                .from("countryCode", "country_code")
                .from("kind", "kind")
                .from("lat", "lat")
                .from("lon", "lon")
                .from("aliases", "aliases")
                .from("source", "source")
                .from("note", "notes")
                .entry();
    }
}
