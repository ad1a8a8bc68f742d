package amity.query.page;

import org.jspecify.annotations.Nullable;

/**
 * What is on record about a subject.
 *
 * @param count with what is possible, {@code 12 (+3 possible)}
 * @param goingOn how many of them go on, such as {@code in force 3}; null where they happen and are over
 * @param practices how many practices of every year there are besides; null for none
 * @param latest what was last, or comes next; null where there is nothing
 * @param when that was, in words
 */
record FieldRow(
        String label,
        String href,
        String count,
        @Nullable String goingOn,
        @Nullable String practices,
        @Nullable SourceText latest,
        @Nullable String when) {}
