package amity.command.intake;

import amity.command.api.Misstated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes all rows once through, phase by phase, a few hundred at a time: while some are decided the next are read. Rows of one
 * lane keep their order, the rest go side by side.
 */
final class Pass {

    private static final int CHUNK = 1024;

    private final List<? extends TableForm> forms;
    private final RowReader reader;
    private final Judge judge;
    private final Executor executor;
    private final int lanes;
    private final Consumer<List<Item>> before;

    /** @param before is told of the rows that are about to be decided */
    Pass(
            List<? extends TableForm> forms,
            RowReader reader,
            Judge judge,
            Executor executor,
            int lanes,
            Consumer<List<Item>> before) {
        this.forms = forms;
        this.reader = reader;
        this.judge = judge;
        this.executor = executor;
        this.lanes = lanes;
        this.before = before;
    }

    /** Is told what became of the rows, in order. */
    interface Sink {

        /** Whether the next row, which has not been told of yet, needs to be decided; else its {@code line} is null. */
        boolean wants();

        void take(List<@Nullable ResultLine> lines);

        /** False: it stops here. */
        boolean goesOn();
    }

    /** @return false if it was stopped */
    boolean run(Sink sink) {
        for (Phase phase : Phase.values()) {
            for (TableForm form : forms) {
                if (form.phases().contains(phase) && !run(form, phase, sink)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean run(TableForm form, Phase phase, Sink sink) {
        Decided decided = Decided.nothing();
        try (TableForm.Entries entries = form.open(phase)) {
            while (entries.hasNext()) {
                if (!sink.goesOn()) {
                    sink.take(decided.await());
                    return false;
                }
                List<Row> rows = read(form, entries, sink);
                sink.take(decided.await());
                decided = decide(rows);
            }
            sink.take(decided.await());
            return true;
        }
    }

    /** A row with what is known of it before it is decided: one of the two, or nothing where nobody wants it decided. */
    private record Row(@Nullable Item item, @Nullable ResultLine line) {}

    private List<Row> read(TableForm form, Iterator<Entry> entries, Sink sink) {
        List<Row> rows = new ArrayList<>(CHUNK);
        while (rows.size() < CHUNK && entries.hasNext()) {
            Entry entry = entries.next();
            rows.add(sink.wants() ? read(form, entry) : new Row(null, null));
        }
        return rows;
    }

    private Row read(TableForm form, Entry entry) {
        String key = entry.key() == null ? "" : entry.key();
        return switch (entry.what()) {
            case Entry.LeftOut left -> told(form, entry.row(), key, judge.of(left));
            case Entry.Faulty(String path, String code, List<Object> arguments) ->
                told(form, entry.row(), key, judge.of(form, new BadCell(path, code, arguments.toArray())));
            case Entry.Fact fact -> {
                try {
                    yield new Row(reader.read(form, entry, fact), null);
                } catch (BadCell bad) {
                    yield told(form, entry.row(), key, judge.of(form, bad));
                } catch (Misstated bad) {
                    yield told(form, entry.row(), key, judge.of(form, bad));
                }
            }
        };
    }

    private static Row told(TableForm form, long row, String key, Verdict verdict) {
        return new Row(null, new ResultLine(form.name(), row, key, verdict));
    }

    private Decided decide(List<Row> rows) {
        AtomicReferenceArray<@Nullable ResultLine> lines = new AtomicReferenceArray<>(rows.size());
        Map<Integer, List<Integer>> byLane = new HashMap<>();
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            lines.set(i, rows.get(i).line());
            Item item = rows.get(i).item();
            if (item != null) {
                items.add(item);
                byLane.computeIfAbsent(Math.floorMod(item.lane().hashCode(), lanes), lane -> new ArrayList<>())
                        .add(i);
            }
        }
        before.accept(items);
        CompletableFuture<?>[] all = byLane.values().stream()
                .map(lane ->
                        CompletableFuture.runAsync(() -> lane.forEach(i -> judge(rows.get(i), i, lines)), executor))
                .toArray(CompletableFuture[]::new);
        return new Decided(lines, CompletableFuture.allOf(all));
    }

    private void judge(Row row, int i, AtomicReferenceArray<@Nullable ResultLine> lines) {
        Item item = Objects.requireNonNull(row.item());
        lines.set(i, new ResultLine(item.form().name(), item.row(), item.key(), judge.of(item)));
    }

    /** Rows that are being decided. */
    private record Decided(AtomicReferenceArray<@Nullable ResultLine> lines, CompletableFuture<?> all) {

        static Decided nothing() {
            return new Decided(new AtomicReferenceArray<>(0), CompletableFuture.completedFuture(null));
        }

        List<@Nullable ResultLine> await() {
            try {
                all.join();
            } catch (CompletionException failed) {
                throw failed.getCause() instanceof RuntimeException why ? why : failed;
            }
            List<@Nullable ResultLine> told = new ArrayList<>(lines.length());
            for (int i = 0; i < lines.length(); i++) {
                told.add(lines.get(i));
            }
            return told;
        }
    }
}
