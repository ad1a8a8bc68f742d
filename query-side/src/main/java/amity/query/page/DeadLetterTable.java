package amity.query.page;

import amity.query.upkeep.DeadLetterPage;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of what is set aside.
 *
 * @param shown which of them these are, such as {@code 26–50 of 60}
 * @param previous where the page before is; null where there is none
 */
record DeadLetterTable(
        List<DeadLetterRow> rows,
        String shown,
        @Nullable String previous,
        @Nullable String next) {

    static DeadLetterTable of(DeadLetterPage page, String address, ZoneId zone, Words words) {
        long first = (long) page.page() * page.size();
        List<DeadLetterRow> rows = page.deadLetters().stream()
                .map(letter -> DeadLetterRow.of(letter, zone, words))
                .toList();
        return new DeadLetterTable(
                rows,
                words.of(
                        "backdated.shown",
                        words.number(first + 1),
                        words.number(first + rows.size()),
                        words.number(page.total())),
                page.page() == 0 ? null : address(address, page.page() - 1),
                first + rows.size() < page.total() && !rows.isEmpty() ? address(address, page.page() + 1) : null);
    }

    private static String address(String address, int page) {
        return page == 0 ? address : address + "?page=" + page;
    }
}
