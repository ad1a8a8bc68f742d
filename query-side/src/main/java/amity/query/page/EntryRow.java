package amity.query.page;

import amity.message.query.Cause;
import amity.message.query.Change;
import amity.message.query.DifferentEntry;
import amity.message.query.RecordStatus;
import amity.message.record.RecordKind;
import amity.message.value.EdtfDate;
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

    /**
     * @param how in words: recorded, or took effect, in between
     * @param when it took effect, in words; null where that is of no interest
     */
    record CauseRow(String how, @Nullable String when, ChangeRow change) {}

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
        Change change = cause.change();
        // A tie or an agreement takes effect; a visit takes place.
        boolean tie = change.record().startsWith("partner/")
                || RecordKind.ofStream(change.record())
                        .filter(kind -> !RecordStatus.of(kind).isEmpty())
                        .isPresent();
        String key = cause.by() == Cause.By.TOOK_EFFECT && !tie
                ? "TOOK_PLACE"
                : cause.by().name();
        EdtfDate effective = change.effective();
        String when = effective != null
                ? tie
                        ? teller.words().of("compare.effective", teller.words().date(effective))
                        : teller.words().date(effective)
                : cause.by() == Cause.By.TOOK_EFFECT ? teller.words().of("compare.undated") : null;
        return new CauseRow(teller.words().of("compare.cause." + key), when, ChangeRow.of(change, teller));
    }

    private static <E> Line line(DifferentEntry<E> entry, Told<E> told, Teller teller) {
        E before = entry.before();
        E after = entry.after();
        if (before != null && after != null) {
            return new Line(entry.kind(), List.of(), turns(told.says(before, teller), told.says(after, teller)));
        }
        return new Line(
                entry.kind(), brief(Objects.requireNonNull(before == null ? after : before), told, teller), List.of());
    }

    private static <E> List<Detail> brief(E entry, Told<E> told, Teller teller) {
        return told.says(entry, teller).stream()
                .filter(detail -> told.brief(entry).contains(detail.key()))
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
