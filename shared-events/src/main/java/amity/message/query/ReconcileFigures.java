package amity.message.query;

import amity.message.figure.Measure;
import org.jspecify.annotations.Nullable;

/**
 * Do the records bear out what was published?
 *
 * @param measure null: of any
 * @param status null: whatever came out
 * @param page from 0
 * @param size figures on a page, at least 1
 */
public record ReconcileFigures(
        @Nullable Measure measure, @Nullable FigureStatus status, int page, int size, Viewpoint at) {}
