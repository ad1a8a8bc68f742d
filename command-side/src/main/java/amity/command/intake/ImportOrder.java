package amity.command.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is to be imported, and how.
 *
 * @param kind of all rows, where neither names nor columns say it
 * @param dryRun true: only tried out
 * @param acceptRefusals true: what is not refused is recorded, also where other rows are
 * @param correction why rows that say something else than what is recorded under their id correct it; null: they are refused
 * @param source of rows that name none
 * @param actor the login of who imports
 * @param traceId of this import, in the provenance of all that it records
 * @param locale of what is said in the result
 * @param result where the result is written
 */
public record ImportOrder(
        List<SourceFile> files,
        @Nullable String kind,
        boolean dryRun,
        boolean acceptRefusals,
        @Nullable String correction,
        @Nullable String source,
        String actor,
        String traceId,
        Locale locale,
        Path result) {

    /** @param name as it was given; where it lies now may be called otherwise */
    public record SourceFile(String name, Path path) {}

    public ImportOrder {
        files = List.copyOf(files);
    }
}
