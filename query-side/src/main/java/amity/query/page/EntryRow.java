package amity.query.page;

import amity.message.query.Cause;
import amity.message.query.DifferentEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What became of a record between two answers, and why.
 *
 * @param lines what came, went or changed; several where a partner has several entries, as after an upgrade
 */
record EntryRow(SourceText title, List<Line> lines, List<CauseRow> causes) {

    /** @param kind {@code COME}, {@code GONE} or {@code CHANGED} */
    record Line(DifferentEntry.Kind kind, List<Detail> says, List<Turn> turns) {}

    /** What is said otherwise now. */
    record Turn(String label, String before, String after) {}

    /** @param how in words: recorded, or took effect, in between */
    record CauseRow(String how, ChangeRow change) {}

    /** @param entries about one record, at least one */
    static <E> EntryRow of(List<DifferentEntry<E>> entries, Told<E> told, Teller teller) {
        DifferentEntry<E> first = entries.getFirst();
        E named = Objects.requireNonNull(first.after() != null ? first.after() : first.before());
        return new EntryRow(
                told.title(named, teller),
                entries.stream().map(entry -> line(entry, told, teller)).toList(),
                first.causes().stream().map(cause -> cause(cause, teller)).toList());
    }

    private static CauseRow cause(Cause cause, Teller teller) {
        return new CauseRow(teller.words().of("compare.cause." + cause.by()), ChangeRow.of(cause.change(), teller));
    }

    private static <E> Line line(DifferentEntry<E> entry, Told<E> told, Teller teller) {
        List<Detail> before = says(entry.before(), told, teller);
        List<Detail> after = says(entry.after(), told, teller);
        return entry.kind() == DifferentEntry.Kind.CHANGED
                ? new Line(entry.kind(), List.of(), turns(before, after))
                : new Line(entry.kind(), brief(before.isEmpty() ? after : before, told), List.of());
    }

    private static <E> List<Detail> says(@Nullable E entry, Told<E> told, Teller teller) {
        return entry == null ? List.of() : told.says(entry, teller);
    }

    private static <E> List<Detail> brief(List<Detail> says, Told<E> told) {
        return says.stream()
                .filter(detail -> told.brief().contains(detail.key()))
                .filter(detail -> !detail.value().text().isEmpty())
                .toList();
    }

    private static List<Turn> turns(List<Detail> before, List<Detail> after) {
        Map<String, Detail> earlier = before.stream().collect(Collectors.toMap(Detail::key, Function.identity()));
        List<Turn> turns = new ArrayList<>();
        after.forEach(now -> {
            Detail then = earlier.get(now.key());
            String was = then == null ? "" : then.value().text();
            String is = now.value().text();
            if (!is.equals(was)) {
                turns.add(new Turn(now.label(), was.isEmpty() ? "—" : was, is.isEmpty() ? "—" : is));
            }
        });
        return turns;
    }
}
