package amity.query.page;

import amity.message.honor.Recipient;
import amity.message.query.Certainty;
import amity.message.query.HonorEntry;
import amity.message.query.Honors;
import amity.platform.home.HomeCity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Awards, latest first.
 *
 * @param more how many are not shown
 * @param allHref where all are shown
 */
record HonorList(List<Item> items, int more, String allHref) {

    private static final int FIRST = 10;

    /** One award; {@code other} is its name in the other script. */
    record Item(
            @Nullable Orders orders,
            String honor,
            String honorLang,
            @Nullable String other,
            String otherLang,
            String recipient,
            @Nullable String recipientHref,
            String date,
            @Nullable String dateEdtf,
            @Nullable String awardedBy,
            boolean possible,
            boolean revoked,
            @Nullable String revokedOn) {}

    static HonorList of(Honors honors, PageQuery query, HomeCity home, Words words) {
        int all = honors.entries().size();
        int shown = query.allHonors() ? all : Math.min(FIRST, all);
        List<Item> items = honors.entries().stream()
                .limit(shown)
                .map(entry -> item(entry, query.from(), home, words))
                .toList();
        return new HonorList(items, all - shown, query.showingAllHonors().href());
    }

    private static Item item(HonorEntry entry, Perspective from, HomeCity home, Words words) {
        boolean english = !words.chinese() && entry.honorEn() != null;
        Recipient recipient = entry.recipient();
        return new Item(
                from.knowledge().isNow() ? Orders.at("/record/honors/" + entry.id(), "") : null,
                english && entry.honorEn() != null ? entry.honorEn() : entry.honor(),
                english ? "en" : "zh",
                english ? entry.honor() : entry.honorEn(),
                english ? "zh" : "en",
                recipient(entry, home, words),
                recipient.partnerId() == null ? null : from.to("/partners/" + recipient.partnerId()),
                words.date(entry.date()),
                entry.date() == null ? null : entry.date().toString(),
                entry.awardedBy(),
                entry.certainty() == Certainty.POSSIBLE,
                entry.revoked(),
                entry.revokedOn() == null ? null : words.date(entry.revokedOn()));
    }

    static String recipient(HonorEntry entry, HomeCity home, Words words) {
        Recipient recipient = entry.recipient();
        String name = switch (recipient.kind()) {
            case HOME_CITY -> words.chinese() ? home.nameZh() : home.nameEn();
            case PARTNER ->
                entry.recipientNames() == null
                        ? String.valueOf(recipient.partnerId())
                        : PlaceName.of(entry.recipientNames(), words).main();
            case PERSON, ORGANIZATION -> recipient.name();
        };
        if (recipient.size() == 1) {
            return name == null ? "" : name;
        }
        String several = words.of("honors.recipients." + recipient.kind().name(), Integer.toString(recipient.size()));
        return name == null ? several : words.of("honors.named-recipients", name, several);
    }
}
