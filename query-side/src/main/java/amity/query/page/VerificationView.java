package amity.query.page;

import amity.query.naive.Discrepancy;
import amity.query.naive.Verified;
import amity.query.upkeep.FinishedVerification;
import amity.query.upkeep.RunningVerification;
import amity.query.upkeep.VerificationStatus;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The verification that runs, or what came of the last one.
 *
 * @param said in a sentence that does not change too often to be listened to
 * @param phase and {@code percent} of the one that runs; null while none does
 * @param end what came of the last one; null if none was
 */
record VerificationView(
        String said,
        @Nullable String phase,
        int percent,
        @Nullable End end) {

    private static final int STEP = 25;
    private static final int NAMED = 50;

    /**
     * @param result stable
     * @param text the same in a sentence
     * @param what how much was compared; null if it did not get to the end
     * @param unnamed that there are more differences than these; null if there are not
     */
    record End(
            String result,
            String text,
            String moment,
            String instant,
            @Nullable String what,
            List<String> differences,
            @Nullable String unnamed,
            @Nullable String problem) {}

    static VerificationView of(VerificationStatus status, ZoneId zone, Words words) {
        RunningVerification running = status.running();
        End end = status.last() == null ? null : end(status.last(), zone, words);
        if (running == null) {
            return new VerificationView(end == null ? "" : end.text(), null, 0, end);
        }
        String phase = words.of("verify.phase." + running.phase());
        String said = words.of("verify.said", phase, Integer.toString(running.percent() / STEP * STEP));
        return new VerificationView(said, phase, running.percent(), null);
    }

    private static End end(FinishedVerification last, ZoneId zone, Words words) {
        Verified verified = last.verified();
        List<Discrepancy> all = verified == null ? List.of() : verified.discrepancies();
        long unnamed = Math.max(0, all.size() - NAMED) + (verified == null ? 0 : verified.more());
        return new End(
                last.result().name(),
                words.of(
                        "verify.result." + last.result(),
                        words.number(all.size() + (verified == null ? 0 : verified.more()))),
                words.moment(last.at(), zone),
                last.at().toString(),
                verified == null ? null : compared(verified, words),
                all.stream().limit(NAMED).map(one -> line(one, words)).toList(),
                unnamed == 0 ? null : words.of("verify.unnamed", words.number(unnamed)),
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
        String what = one.report() + ", " + one.key();
        String days = one.from() == null || one.to() == null
                ? what
                : what + ", " + (one.from().equals(one.to()) ? one.from() : one.from() + "/" + one.to());
        return words.of("verify.line", days, one.fold(), one.projection());
    }
}
