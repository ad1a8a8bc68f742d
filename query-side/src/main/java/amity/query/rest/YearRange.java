package amity.query.rest;

import org.jspecify.annotations.Nullable;

/**
 * Which years are counted: all up to the one of the day, unless told otherwise.
 *
 * @param to null is the year of the day
 */
public record YearRange(int from, @Nullable Integer to) {

    /** {@code from} and {@code to}. @throws BadParameter if they are no years, or run backwards */
    public static YearRange in(Parameters parameters) {
        Integer to = parameters.numberOrNull("to", 0, 9999);
        int from = parameters.number("from", 0, 0, 9999);
        if (to != null && from > to) {
            throw new BadParameter("years-backwards", "from", Integer.toString(from), Integer.toString(to));
        }
        return new YearRange(from, to);
    }
}
