package amity.command.intake;

import amity.command.intake.file.BadFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which column of a table is which field. */
final class Columns {

    /** The id of the row where that is not the id of a record. */
    static final String KEY = "#key";

    /** Which change of a friendship, or which kind of record, a row states. */
    static final String CHANGE = "#change";

    static final String KIND = "#kind";

    private final List<String> header;
    private final List<String> paths;
    private final Map<String, String> columns = new HashMap<>();

    private Columns(List<String> header, List<String> paths) {
        this.header = header;
        this.paths = paths;
        for (int i = 0; i < paths.size(); i++) {
            columns.put(paths.get(i), header.get(i));
        }
    }

    /**
     * @param kinds that rows may be of
     * @param special which of {@link #CHANGE} and {@link #KIND} there may be
     * @throws BadFile {@code header-unknown}, {@code header-twice}, {@code header-empty}
     */
    static Columns of(String file, List<String> header, List<RowKind> kinds, Set<String> special) {
        Map<String, String> known = words(kinds, special);
        List<String> paths = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String word : header) {
            String path = word.isBlank() ? "" : known.get(Labels.key(word));
            if (path == null) {
                unknown.add(word.strip());
            } else if (!path.isEmpty() && !seen.add(path)) {
                throw new BadFile(file, "header-twice", word.strip());
            }
            paths.add(path == null ? "" : path);
        }
        if (!unknown.isEmpty()) {
            throw new BadFile(file, "header-unknown", String.join(", ", unknown), String.join(", ", names(kinds, special)));
        }
        return new Columns(header, paths);
    }

    /** Cells by path, without those that are empty. @throws BadCell if there is something in a column without a header */
    Map<String, String> fields(List<String> cells) {
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < cells.size() && i < paths.size(); i++) {
            String cell = cells.get(i);
            if (!cell.isBlank()) {
                if (paths.get(i).isEmpty()) {
                    throw new BadCell("", "cell-without-header", i + 1);
                }
                fields.put(paths.get(i), cell);
            }
        }
        return fields;
    }

    boolean has(String path) {
        return columns.containsKey(path);
    }

    String column(String path) {
        String asked = path.replaceAll("\\[[0-9]+\\]", "");
        return columns.getOrDefault(asked, asked);
    }

    /** Every word that a column may be called by, with its path. */
    private static Map<String, String> words(List<RowKind> kinds, Set<String> special) {
        Map<String, String> words = new HashMap<>();
        special.forEach(path -> Labels.words("column." + path.substring(1))
                .forEach(word -> words.putIfAbsent(Labels.key(word), path)));
        for (RowKind kind : kinds) {
            Set<String> leaves = Leaf.of(kind.type()).keySet();
            leaves.forEach(path -> words.putIfAbsent(Labels.key(path), path));
            kind.idField().ifPresent(id -> labels("column.id").forEach(word -> words.putIfAbsent(word, id)));
        }
        labels("column.key").forEach(word -> words.putIfAbsent(word, KEY));
        labels("column.id").forEach(word -> words.putIfAbsent(word, KEY));
        for (RowKind kind : kinds) {
            Leaf.of(kind.type())
                    .keySet()
                    .forEach(path -> labels("field." + path).forEach(word -> words.putIfAbsent(word, path)));
        }
        return words;
    }

    private static List<String> labels(String key) {
        return Labels.words(key).stream().map(Labels::key).toList();
    }

    private static SequencedSet<String> names(List<RowKind> kinds, Set<String> special) {
        return Stream.of(
                        special.stream().map(path -> path.substring(1)),
                        Stream.of("id"),
                        kinds.stream().flatMap(kind -> Leaf.of(kind.type()).keySet().stream()))
                .flatMap(names -> names)
                .map(path -> path.replace('.', '_'))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    List<String> header() {
        return header;
    }
}
