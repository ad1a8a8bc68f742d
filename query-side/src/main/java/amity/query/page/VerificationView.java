package amity.query.page;

import amity.query.upkeep.RunningVerification;
import amity.query.upkeep.VerificationStatus;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The verification that runs, or what came of the last one.
 *
 * @param said in a sentence that does not change too often to be listened to
 * @param phase and {@code percent} of the one that runs; null while none does
 * @param end what came of the last one; null while one runs, or if none was
 */
record VerificationView(
        String said,
        @Nullable String phase,
        int percent,
        @Nullable VerificationEnd end) {

    private static final int STEP = 25;

    static VerificationView of(VerificationStatus status, ZoneId zone, Words words) {
        RunningVerification running = status.running();
        if (running != null) {
            String phase = words.of("verify.phase." + running.phase());
            String said = words.of("verify.said", phase, Integer.toString(running.percent() / STEP * STEP));
            return new VerificationView(said, phase, running.percent(), null);
        }
        VerificationEnd end = status.last() == null ? null : VerificationEnd.of(status.last(), zone, words);
        return new VerificationView(end == null ? "" : end.text(), null, 0, end);
    }
}
