package amity.standalone.sample;

import amity.command.intake.Entry;
import amity.command.intake.Layout;
import amity.command.intake.Phase;
import amity.command.intake.TableForm;
import amity.command.intake.file.SheetRow;
import amity.command.intake.file.Table;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A table in the form of one of the sample files: what its rows state is for its reading to say. */
record SampleForm(Table table, List<String> header, Phase phase, Function<Stream<Row>, Stream<Entry>> reading)
        implements TableForm {

    /** Tables with these columns, the first of which says that it is this form and no other. */
    static Layout layout(Set<String> columns, Phase phase, Function<Stream<Row>, Stream<Entry>> reading) {
        return (table, header) -> header.containsAll(columns)
                ? Optional.of(new SampleForm(table, List.copyOf(header), phase, reading))
                : Optional.empty();
    }

    /** Row by row; one that cannot be understood is faulty and does no harm to others. */
    static Function<Stream<Row>, Stream<Entry>> rowwise(Function<Row, Stream<Entry>> reading) {
        return rows -> rows.flatMap(row -> {
            try {
                return reading.apply(row);
            } catch (Row.MissingCell missing) {
                return Stream.of(faulty(row, missing));
            }
        });
    }

    static Entry faulty(Row row, Row.MissingCell missing) {
        return new Entry(
                row.number(), null, new Entry.Faulty(missing.column(), "cell-missing", List.of(missing.column())));
    }

    @Override
    public String name() {
        return table.name();
    }

    @Override
    public Set<Phase> phases() {
        return Set.of(phase);
    }

    @Override
    public String column(String path) {
        return path;
    }

    @Override
    public Entries open(Phase wanted) {
        Table.Rows rows = table.open();
        rows.next();
        Deque<Entry> faults = new ArrayDeque<>();
        Stream<SheetRow> sheet =
                StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED), false);
        Iterator<Entry> entries = reading.apply(
                        sheet.filter(row -> isSound(row, faults)).map(this::row))
                .iterator();
        return new Entries() {
            @Override
            public boolean hasNext() {
                return entries.hasNext() || !faults.isEmpty();
            }

            @Override
            public Entry next() {
                return entries.hasNext() ? entries.next() : faults.remove();
            }

            @Override
            public void close() {
                rows.close();
            }
        };
    }

    private static boolean isSound(SheetRow row, Deque<Entry> faults) {
        SheetRow.Fault fault = row.fault();
        if (fault != null) {
            faults.add(new Entry(row.number(), null, new Entry.Faulty("", fault.code(), fault.arguments())));
        }
        return fault == null;
    }

    private Row row(SheetRow row) {
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < header.size() && i < row.cells().size(); i++) {
            fields.put(header.get(i), row.cells().get(i));
        }
        return new Row(row.number(), fields);
    }
}
