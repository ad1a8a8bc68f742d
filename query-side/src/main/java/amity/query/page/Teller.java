package amity.query.page;

import amity.message.record.RecordKind;
import amity.message.value.PartnerId;
import amity.message.value.RecordId;
import amity.platform.home.HomeCity;
import amity.query.page.SourceText.Piece;
import amity.query.records.Addresses;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Who tells a page's entries: in the reader's language, by the home city's clock, with links that look from where the page does.
 */
record Teller(Words words, HomeCity home, PlaceNames names, Perspective from) {

    ZoneId zone() {
        return home.zone();
    }

    String moment(Instant moment) {
        return words.moment(moment, zone());
    }

    String homeCity() {
        return words.chinese() ? home.nameZh() : home.nameEn();
    }

    String href(PartnerId partner) {
        return from.to("/partners/" + partner);
    }

    String href(RecordKind kind) {
        return from.to("/records/" + Addresses.of(kind));
    }

    String href(RecordKind kind, RecordId id) {
        return from.to("/records/" + Addresses.of(kind) + "/" + id);
    }

    Piece partner(PartnerId partner) {
        return new Piece(names.of(partner, words), href(partner));
    }

    /** With commas, or what the language has for them, between. */
    SourceText partners(List<PartnerId> partners) {
        List<Piece> pieces = new ArrayList<>();
        partners.forEach(partner -> {
            if (!pieces.isEmpty()) {
                pieces.add(new Piece(words.of("and"), null));
            }
            pieces.add(partner(partner));
        });
        return new SourceText(pieces);
    }
}
