package amity.standalone.sample;

import amity.message.partner.PartnerDetails;
import amity.message.partner.RegisterPartner;
import amity.message.value.CountryCode;
import amity.message.value.PartnerId;
import amity.message.value.PartnerKind;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** cities.csv: every place but the home city becomes a partner. */
final class Partners {

    private Partners() {}

    static void plan(List<Row> cities, String homeCity, Plan plan) {
        for (Row row : cities) {
            if (row.id().equals(homeCity)) {
                plan.leaveOut(row, "the home city is no partner of itself");
            } else {
                plan.add(Fact.of(row, "city-" + row.id(), partner(row), row.get("notes")));
            }
        }
    }

    private static RegisterPartner partner(Row row) {
        PartnerDetails details = new PartnerDetails(
                row.need("name_en"),
                row.need("name_zh"),
                row.get("name_local"),
                new CountryCode(row.need("country_code")),
                PartnerKind.valueOf(row.need("kind").toUpperCase(Locale.ROOT)),
                degrees(row.get("lat")),
                degrees(row.get("lon")),
                row.list("aliases", "\\|"));
        return new RegisterPartner(new PartnerId(row.id()), details);
    }

    private static @Nullable Double degrees(@Nullable String text) {
        return text == null ? null : Double.valueOf(text);
    }
}
