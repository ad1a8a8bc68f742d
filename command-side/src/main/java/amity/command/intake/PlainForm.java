package amity.command.intake;

import amity.command.intake.file.BadFile;
import amity.command.intake.file.SheetRow;
import amity.command.intake.file.Table;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table with a column for each field. Of what kind its rows are is the same for all, or stands in a column. */
final class PlainForm implements TableForm {

    private final Table table;
    private final Columns columns;
    private final List<RowKind> kinds;
    private final Set<Phase> phases;

    private PlainForm(Table table, Columns columns, List<RowKind> kinds) {
        this.table = table;
        this.columns = columns;
        this.kinds = kinds;
        this.phases = EnumSet.noneOf(Phase.class);
        kinds.forEach(kind -> phases.add(kind.phase()));
    }

    /**
     * @param asked the kind that whoever imports says it is
     * @throws BadFile {@code kind-missing}, {@code kind-unknown} or what {@link Columns#of} throws
     */
    static PlainForm of(Table table, List<String> header, @Nullable String asked) {
        Optional<List<RowKind>> kinds = asked == null
                ? Kinds.inName(table.sheet().orElse("")).or(() -> Kinds.inName(table.file()))
                : Optional.of(Kinds.called(asked)
                        .orElseThrow(() -> new BadFile(table.name(), "kind-unknown", asked, Kinds.names())));
        if (kinds.isPresent()) {
            Set<String> special = kinds.get().size() > 1 ? Set.of(Columns.CHANGE) : Set.of();
            return new PlainForm(table, Columns.of(table.name(), header, kinds.get(), special), kinds.get());
        }
        if (header.stream().noneMatch(word -> Labels.calls("column.kind", word))) {
            throw new BadFile(table.name(), "kind-missing", Kinds.names());
        }
        List<RowKind> all = RowKind.list();
        Columns columns = Columns.of(table.name(), header, all, Set.of(Columns.KIND, Columns.CHANGE));
        return new PlainForm(table, columns, all);
    }

    @Override
    public String name() {
        return table.name();
    }

    @Override
    public Set<Phase> phases() {
        return Set.copyOf(phases);
    }

    @Override
    public String column(String path) {
        return columns.column(path);
    }

    @Override
    public Entries open(Phase phase) {
        Table.Rows rows = table.open();
        rows.next();
        boolean first = phases.iterator().next() == phase;
        return new Entries() {
            private @Nullable Entry next;

            @Override
            public boolean hasNext() {
                while (next == null && rows.hasNext()) {
                    Entry read = entry(rows.next());
                    boolean itsTurn =
                            read.what() instanceof Entry.Fact fact ? fact.kind().phase() == phase : first;
                    next = itsTurn ? read : null;
                }
                return next != null;
            }

            @Override
            public Entry next() {
                if (!hasNext() || next == null) {
                    throw new NoSuchElementException();
                }
                Entry read = next;
                next = null;
                return read;
            }

            @Override
            public void close() {
                rows.close();
            }
        };
    }

    private Entry entry(SheetRow row) {
        if (row.fault() != null) {
            return new Entry(
                    row.number(),
                    null,
                    new Entry.Faulty("", row.fault().code(), row.fault().arguments()));
        }
        try {
            RowKind kind = kind(row.cells());
            Map<String, String> fields = columns.fields(kind, row.cells());
            String key = fields.remove(Columns.KEY);
            if (key == null && kind.begins()) {
                key = kind.idField().map(fields::get).orElse(null);
            }
            return new Entry(row.number(), key == null ? null : key.strip(), new Entry.Fact(kind, fields));
        } catch (BadCell bad) {
            return new Entry(row.number(), null, new Entry.Faulty(bad.path(), bad.code(), bad.arguments()));
        }
    }

    private RowKind kind(List<String> cells) {
        String change = columns.special(Columns.CHANGE, cells);
        String named = columns.special(Columns.KIND, cells);
        if (kinds.size() == 1) {
            return kinds.getFirst();
        }
        if (columns.has(Columns.KIND) && named == null) {
            throw new BadCell(Columns.KIND, "kind-of-row-missing", Kinds.names());
        }
        List<RowKind> meant = named == null
                ? kinds
                : Kinds.called(named)
                        .orElseThrow(() -> new BadCell(Columns.KIND, "kind-of-row-unknown", named, Kinds.names()));
        return meant.size() == 1 ? meant.getFirst() : Kinds.change(change);
    }
}
