package amity.query.page;

import amity.message.query.Count;
import amity.message.query.Difference;

/**
 * One count of both sides.
 *
 * @param by the difference, such as {@code +5} or {@code +5 (−2 possible)}; {@code ±0} where there is none
 * @param turn {@code more}, {@code less} or {@code same}
 */
record CountRow(String label, String from, String to, String by, String turn) {

    static CountRow of(String label, Difference.Counts counts, Words words) {
        int certain = counts.to().certain() - counts.from().certain();
        int possible = counts.to().possible() - counts.from().possible();
        String by =
                possible == 0 ? signed(certain) : words.of("compare.by-possible", signed(certain), signed(possible));
        int turn = certain != 0 ? certain : possible;
        return new CountRow(
                label,
                words.count(counts.from()),
                words.count(counts.to()),
                by,
                turn > 0 ? "more" : turn < 0 ? "less" : "same");
    }

    static Difference.Counts plus(Difference.Counts one, Difference.Counts other) {
        return new Difference.Counts(one.from().plus(other.from()), one.to().plus(other.to()));
    }

    static final Difference.Counts NONE = new Difference.Counts(Count.NONE, Count.NONE);

    private static String signed(int number) {
        return number == 0 ? "±0" : number > 0 ? "+" + number : "−" + -number;
    }
}
