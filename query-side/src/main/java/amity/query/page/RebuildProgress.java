package amity.query.page;

import amity.query.upkeep.RunningRebuild;
import org.jspecify.annotations.Nullable;

/**
 * A rebuild that runs.
 *
 * @param counts events done and to do, and the pace; null in a phase that folds none
 * @param left the time that the phase still takes; null where that is not known
 */
record RebuildProgress(
        String phase,
        int percent,
        @Nullable String counts,
        @Nullable String left) {

    private static final int SECONDS = 90;

    static RebuildProgress of(RunningRebuild running, Words words) {
        return new RebuildProgress(
                words.of("upkeep.phase." + running.phase()),
                running.percent(),
                running.of() == 0 ? null : counts(running, words),
                running.secondsLeft().isPresent() ? left(running.secondsLeft().getAsLong(), words) : null);
    }

    private static String counts(RunningRebuild running, Words words) {
        return words.of(
                "upkeep.counts",
                words.number(running.events()),
                words.number(running.of()),
                words.number(running.remaining()),
                words.number(running.perSecond()));
    }

    private static String left(long seconds, Words words) {
        return seconds < SECONDS
                ? words.of("upkeep.left-seconds", Long.toString(seconds))
                : words.of("upkeep.left-minutes", words.number(Math.ceilDiv(seconds, 60)));
    }
}
