package amity.query.page;

import amity.message.query.Timeline;
import amity.message.query.TimelineFact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Map<String, String> titles = titles(facts, teller);
        List<FactRow> rows = facts.stream()
                .map(fact -> FactRow.of(fact, timeline.partner(), titles.get(fact.record()), axis, teller))
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

    /** Of the records that have one, by record: a step of one says nothing of it. */
    private static Map<String, String> titles(List<TimelineFact> facts, Teller teller) {
        Map<String, String> titles = new HashMap<>();
        facts.forEach(fact -> Details.of(fact.beliefs().getFirst().details(), teller).stream()
                .filter(detail -> detail.key().equals("title"))
                .forEach(detail -> titles.put(fact.record(), detail.value().text())));
        return titles;
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
