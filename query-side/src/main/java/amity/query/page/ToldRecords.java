package amity.query.page;

import amity.message.query.Certainty;
import amity.message.query.RecordEntry;
import amity.message.query.RecordPartner;
import amity.message.query.RecordPartner.Role;
import amity.message.query.RecordStatus;
import amity.message.record.RecordKind;
import amity.message.value.PartnerId;
import amity.query.projection.Years;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records of any kind. */
record ToldRecords(RecordKind kind) implements Told<RecordEntry> {

    @Override
    public SourceText title(RecordEntry entry, Teller teller) {
        return new SourceText(
                List.of(new SourceText.Piece(title(entry, teller.words()), teller.href(entry.kind(), entry.id()))));
    }

    static String title(RecordEntry entry, Words words) {
        String english = entry.titleEn();
        return words.chinese() || english == null ? entry.title() : english;
    }

    @Override
    public List<Detail> says(RecordEntry entry, Teller teller) {
        Words words = teller.words();
        List<Detail> all = new ArrayList<>();
        all.add(Detail.plain("date", words.date(entry.date()), words));
        all.add(Detail.plain("year", words.years(Years.name(entry.year(), entry.yearFrom(), entry.yearTo())), words));
        all.add(Detail.plain("status", status(entry, words), words));
        all.add(Detail.plain("ended", entry.ended() == null ? "" : words.date(entry.ended()), words));
        all.add(Detail.plain("certainty", words.of("certainty.record." + entry.certainty()), words));
        all.addAll(Details.of(recorded(entry), teller));
        return all;
    }

    /** What it says, by the names of its fields. */
    private static Map<String, Object> recorded(RecordEntry entry) {
        Map<String, Object> said = new LinkedHashMap<>();
        put(said, "type", entry.type());
        put(said, "direction", entry.direction());
        put(said, "title", entry.title());
        put(said, "titleEn", entry.titleEn());
        put(said, "partnerIds", named(entry, Role.PARTNER));
        put(said, "through", named(entry, Role.THROUGH));
        put(said, "countryCode", entry.country());
        put(said, "people", entry.people());
        put(said, "funds", entry.funds());
        put(said, "expires", entry.expires());
        put(said, "yearly", entry.yearly() ? true : null);
        put(said, "detail", entry.detail());
        said.putAll(entry.particulars());
        return said;
    }

    private static void put(Map<String, Object> said, String key, @Nullable Object value) {
        if (value != null) {
            said.put(key, value);
        }
    }

    private static List<PartnerId> named(RecordEntry entry, Role role) {
        return entry.partners().stream()
                .filter(partner -> partner.role() == role)
                .map(RecordPartner::partner)
                .toList();
    }

    static String status(RecordEntry entry, Words words) {
        RecordStatus status = entry.status();
        if (status == null) {
            return "";
        }
        String name = words.of("status." + status);
        return entry.statusCertainty() == Certainty.POSSIBLE ? words.of("status.possible", name) : name;
    }

    @Override
    public List<String> brief(RecordEntry entry) {
        List<String> keys = new ArrayList<>(List.of("type", "date", "status", "ended", "partnerIds", "people"));
        if (entry.certainty() == Certainty.POSSIBLE) {
            keys.add("certainty");
        }
        return keys;
    }

    @Override
    public String count(String key, Words words) {
        return switch (key) {
            case "records" -> words.of("timeline." + FactKind.of(kind).key());
            case "goingOn" -> words.of("compare.going-on");
            default -> words.years(key);
        };
    }
}
