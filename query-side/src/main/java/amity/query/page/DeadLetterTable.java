package amity.query.page;

import amity.query.upkeep.DeadLetterPage;
import java.time.ZoneId;
import java.util.List;

/** Some of what is set aside. */
record DeadLetterTable(List<DeadLetterRow> rows, Paging pages) {

    static DeadLetterTable of(DeadLetterPage page, String address, ZoneId zone, Words words) {
        List<DeadLetterRow> rows = page.deadLetters().stream()
                .map(letter -> DeadLetterRow.of(letter, zone, words))
                .toList();
        return new DeadLetterTable(
                rows, Paging.of(page.page(), page.size(), rows.size(), page.total(), address, List.of(), words));
    }
}
