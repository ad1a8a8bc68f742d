package amity.command.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an import is, on the wire.
 *
 * @param done rows of the present stage; of an import that is over, of all it got to
 * @param of how many there are, 0 while that is not known
 * @param verdicts how many rows of each
 * @param problems why it failed
 * @param result where the result is; null while there is none
 */
record ImportStatus(
        String id,
        State state,
        List<String> files,
        String actor,
        boolean dryRun,
        long done,
        long of,
        Map<Verdict.Kind, Long> verdicts,
        List<ImportFault> problems,
        Instant askedAt,
        @Nullable Instant endedAt,
        @Nullable String result) {

    /** The last five are ends. */
    enum State {
        WAITING,
        CHECKING,
        RECORDING,
        CHECKED,
        REFUSED,
        RECORDED,
        STOPPED,
        FAILED
    }
}
