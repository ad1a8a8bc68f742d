package amity.message.query;

import org.jspecify.annotations.Nullable;

/**
 * The names of a place.
 */
@Answer
public record Names(String en, String zh, @Nullable String local) {}
