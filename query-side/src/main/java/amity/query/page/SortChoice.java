package amity.query.page;

import org.jspecify.annotations.Nullable;

/**
 * One way to sort a list, for where its head is not shown.
 *
 * @param key stable
 * @param sorted {@code ascending} or {@code descending} where it is sorted by this; null where it is not
 */
record SortChoice(
        String key, String label, String href, @Nullable String sorted) {}
