package amity.query.page;

import amity.message.query.Timeline;
import amity.message.query.TimelineFact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that ever touched a partner.
 *
 * @param dated in the order in which it took place
 * @param choices of kinds; empty where there is little to choose from
 */
record TimelineView(Axis axis, List<FactRow> dated, List<FactRow> undated, List<Choice> choices) {

    private static final int FEW = 5;

    /** A kind of fact to be shown alone, or all of them. */
    record Choice(String key, String label, int count, String href, boolean current) {}

    static TimelineView of(Timeline timeline, @Nullable FactKind only, Teller teller) {
        List<TimelineFact> facts = timeline.facts();
        Axis axis = Axis.of(facts, timeline.asOf());
        List<FactRow> rows = facts.stream()
                .map(fact -> FactRow.of(fact, timeline.partner(), axis, teller))
                .filter(row -> only == null || row.kind() == only)
                .toList();
        return new TimelineView(
                axis,
                rows.stream()
                        .filter(row -> row.when() != null)
                        .sorted(Comparator.comparing(FactRow::from))
                        .toList(),
                rows.stream().filter(row -> row.when() == null).toList(),
                choices(timeline, only, teller));
    }

    public boolean isEmpty() {
        return dated.isEmpty() && undated.isEmpty();
    }

    private static List<Choice> choices(Timeline timeline, @Nullable FactKind only, Teller teller) {
        String path = "/partners/" + timeline.partner();
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(
                "all",
                teller.words().of("timeline.all"),
                timeline.facts().size(),
                teller.from().to(path),
                only == null));
        Arrays.stream(FactKind.values()).forEach(kind -> {
            int count = (int) timeline.facts().stream()
                    .filter(fact -> FactKind.of(fact) == kind)
                    .count();
            if (count > 0 && kind != FactKind.REGISTRATION) {
                List<Parameter> parameters = new ArrayList<>(teller.from().parameters());
                parameters.add(new Parameter("kind", kind.key()));
                choices.add(new Choice(
                        kind.key(),
                        teller.words().of("timeline." + kind.key()),
                        count,
                        Parameter.address(path, parameters),
                        kind == only));
            }
        });
        return timeline.facts().size() <= FEW || choices.size() < 3 ? List.of() : choices;
    }
}
