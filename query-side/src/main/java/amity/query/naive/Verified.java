package amity.query.naive;

import java.util.List;

/**
 * What came of a verification.
 *
 * @param position up to which the events were folded
 * @param head the last position of the journal when it began; later than {@code position} where a projection lags behind
 * @param days how many were looked at
 * @param compared entries, counts, rows
 * @param discrepancies the first thousand
 * @param more that are not named
 */
public record Verified(long position, long head, int days, long compared, List<Discrepancy> discrepancies, long more) {

    public boolean healthy() {
        return discrepancies.isEmpty();
    }
}
