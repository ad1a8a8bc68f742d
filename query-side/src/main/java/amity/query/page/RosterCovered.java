package amity.query.page;

import amity.message.figure.Measure;
import amity.message.query.ComputedFigure;
import amity.message.query.Count;
import amity.message.query.ReconciledFigure;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How much of the published roster is on record, by the latest figure of each tier.
 *
 * @param key stable
 * @param published as written
 * @param when it was published
 */
record RosterCovered(String key, String label, int certain, int possible, String published, String when) {

    private static final List<Measure> TIERS =
            List.of(Measure.SISTER_CITIES, Measure.FRIENDLY_EXCHANGE_CITIES, Measure.FRIENDSHIPS);

    /** @param figures the newest first */
    static List<RosterCovered> of(List<ReconciledFigure> figures, Words words) {
        return TIERS.stream()
                .flatMap(measure -> figures.stream()
                        .filter(figure -> figure.measure() == measure)
                        .flatMap(figure -> of(figure, words).stream())
                        .limit(1))
                .toList();
    }

    private static Optional<RosterCovered> of(ReconciledFigure figure, Words words) {
        return Optional.ofNullable(figure.computed())
                .map(ComputedFigure::value)
                .map((Count value) -> new RosterCovered(
                        figure.measure().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        words.of("type." + figure.measure()),
                        value.certain(),
                        value.possible(),
                        new FigureText(figure, words).published(),
                        words.date(figure.figure().date())));
    }
}
