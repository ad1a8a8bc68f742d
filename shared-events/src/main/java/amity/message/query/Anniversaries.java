package amity.message.query;

import amity.message.value.PartnerId;
import java.time.LocalDate;
import java.util.List;

/**
 * Anniversaries around a day.
 *
 * @param from the first day that is asked about
 * @param to the last
 * @param position the last event that the answer knows of
 * @param past those that certainly lie before the day, the latest first
 * @param next the others, the nearest first
 * @param undated partners of whose friendship no signing date is known, so that nothing can be told of them
 */
@Answer
public record Anniversaries(
        LocalDate asOf,
        LocalDate from,
        LocalDate to,
        long position,
        List<Anniversary> past,
        List<Anniversary> next,
        List<PartnerId> undated) {}
