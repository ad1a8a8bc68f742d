package amity.query.page;

import amity.query.naive.Discrepancy;
import amity.query.naive.Verified;
import amity.query.upkeep.FinishedVerification;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a verification.
 *
 * @param result stable
 * @param text the same in a sentence
 * @param compared how much was; null if it did not get to the end
 * @param unnamed that there are more differences than these; null if there are not
 * @param problem what went wrong, as the program says it
 */
record VerificationEnd(
        String result,
        String text,
        String moment,
        String instant,
        @Nullable String compared,
        List<String> differences,
        @Nullable String unnamed,
        @Nullable String problem) {

    private static final int NAMED = 50;

    static VerificationEnd of(FinishedVerification last, ZoneId zone, Words words) {
        Verified verified = last.verified();
        List<Discrepancy> named = verified == null
                ? List.of()
                : verified.discrepancies().stream().limit(NAMED).toList();
        long all = verified == null ? 0 : verified.discrepancies().size() + verified.more();
        return new VerificationEnd(
                last.result().name(),
                words.of("verify.result." + last.result(), words.number(all)),
                words.moment(last.at(), zone),
                last.at().toString(),
                verified == null ? null : compared(verified, words),
                named.stream().map(one -> line(one, words)).toList(),
                all == named.size() ? null : words.of("verify.unnamed", words.number(all - named.size())),
                last.problem());
    }

    private static String compared(Verified verified, Words words) {
        return words.of(
                "verify.compared",
                words.number(verified.compared()),
                words.number(verified.days()),
                words.number(verified.position()));
    }

    private static String line(Discrepancy one, Words words) {
        String days = one.from() == null || one.to() == null
                ? ""
                : ", " + (one.from().equals(one.to()) ? one.from() : one.from() + "/" + one.to());
        return words.of("verify.line", one.report() + ", " + one.key() + days, one.fold(), one.projection());
    }
}
