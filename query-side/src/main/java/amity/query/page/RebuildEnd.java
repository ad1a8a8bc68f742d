package amity.query.page;

import amity.query.upkeep.FinishedRebuild;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a rebuild.
 *
 * @param result stable
 * @param text the same in a sentence
 * @param more what else came of it
 * @param differences a line each
 * @param problem what went wrong, as the program says it
 */
record RebuildEnd(
        String result,
        String text,
        String moment,
        String instant,
        List<String> more,
        List<String> differences,
        @Nullable String problem) {

    static RebuildEnd of(FinishedRebuild last, ZoneId zone, Words words) {
        List<String> more = new ArrayList<>();
        if (last.healed() > 0) {
            more.add(words.of("upkeep.healed", words.number(last.healed())));
        }
        if (last.setAside() > 0) {
            more.add(words.of("upkeep.set-aside", words.number(last.setAside())));
        }
        return new RebuildEnd(
                last.result().name(),
                words.of("upkeep.result." + last.result(), words.number(last.position())),
                words.moment(last.at(), zone),
                last.at().toString(),
                more,
                last.differences(),
                last.problem());
    }
}
