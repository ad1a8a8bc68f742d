package amity.command.intake;

import amity.command.intake.file.BadFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which column of a table is which field. Where rows are of several kinds a column may be another field for each. */
final class Columns {

    /** The id of the row where that is not the id of a record. */
    static final String KEY = "#key";

    /** Which change of a friendship, or which kind of record, a row states. */
    static final String CHANGE = "#change";

    static final String KIND = "#kind";

    private final List<String> header;
    private final Map<String, List<String>> paths;

    private Columns(List<String> header, Map<String, List<String>> paths) {
        this.header = header;
        this.paths = paths;
    }

    /**
     * @param kinds that rows may be of
     * @param special which of {@link #CHANGE} and {@link #KIND} there may be
     * @throws BadFile {@code header-unknown} or {@code header-twice}
     */
    static Columns of(String file, List<String> header, List<RowKind> kinds, Set<String> special) {
        Map<String, List<String>> paths = new HashMap<>();
        Set<String> unknown = new LinkedHashSet<>(header);
        unknown.removeIf(String::isBlank);
        for (RowKind kind : kinds) {
            Map<String, String> words = words(kind, special);
            List<String> own = new ArrayList<>();
            Set<String> seen = new HashSet<>();
            for (String word : header) {
                String path = word.isBlank() ? "" : words.getOrDefault(Labels.key(word), "");
                if (!path.isEmpty() && !seen.add(path)) {
                    throw new BadFile(file, "header-twice", word.strip());
                }
                if (!path.isEmpty()) {
                    unknown.remove(word);
                }
                own.add(path);
            }
            paths.put(kind.name(), own);
        }
        if (!unknown.isEmpty()) {
            throw new BadFile(
                    file, "header-unknown", String.join(", ", unknown), String.join(", ", names(kinds, special)));
        }
        return new Columns(header, paths);
    }

    /** What stands in a column that all kinds have. */
    @Nullable
    String special(String path, List<String> cells) {
        int at = paths.values().iterator().next().indexOf(path);
        return at < 0 || at >= cells.size() || cells.get(at).isBlank() ? null : cells.get(at);
    }

    /** Cells by path, without those that are empty. @throws BadCell if there is something in a column that is no field */
    Map<String, String> fields(RowKind kind, List<String> cells) {
        List<String> own = of(kind);
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < cells.size() && i < own.size(); i++) {
            String cell = cells.get(i);
            if (cell.isBlank()) {
                continue;
            }
            if (header.get(i).isBlank()) {
                throw new BadCell("", "cell-without-header", i + 1);
            }
            if (own.get(i).isEmpty()) {
                throw new BadCell(header.get(i), "cell-of-another-kind", kind.name());
            }
            fields.put(own.get(i), cell);
        }
        fields.remove(KIND);
        fields.remove(CHANGE);
        return fields;
    }

    boolean has(String path) {
        return paths.values().iterator().next().contains(path);
    }

    /** The header over a field, where any kind has it; else the field itself. */
    String column(String path) {
        String asked = path.replaceAll("\\[[0-9]+\\]", "");
        return paths.values().stream()
                .map(own -> own.indexOf(asked))
                .filter(at -> at >= 0)
                .findFirst()
                .map(header::get)
                .orElse(asked);
    }

    private List<String> of(RowKind kind) {
        return Optional.ofNullable(paths.get(kind.name())).orElseThrow();
    }

    /** Every word that a column may be called by, with its path. */
    private static Map<String, String> words(RowKind kind, Set<String> special) {
        Map<String, String> words = new HashMap<>();
        special.forEach(path -> labels("column." + path.substring(1)).forEach(word -> words.putIfAbsent(word, path)));
        SequencedSet<String> leaves = new LinkedHashSet<>(Leaf.of(kind.type()).keySet());
        leaves.forEach(path -> words.putIfAbsent(Labels.key(path), path));
        String id = kind.idField().orElse(KEY);
        labels("column.id").forEach(word -> words.putIfAbsent(word, id));
        labels("column.key").forEach(word -> words.putIfAbsent(word, KEY));
        // The partner that a row is about has an id; what others call their partner is no second one.
        leaves.stream()
                .filter(path -> !path.equals(id))
                .forEach(path -> labels("field." + path).forEach(word -> words.putIfAbsent(word, path)));
        return words;
    }

    private static List<String> labels(String key) {
        return Labels.words(key).stream().map(Labels::key).toList();
    }

    private static Set<String> names(List<RowKind> kinds, Set<String> special) {
        return Stream.of(
                        special.stream().map(path -> path.substring(1)),
                        Stream.of("id"),
                        kinds.stream().flatMap(kind -> Leaf.of(kind.type()).keySet().stream()))
                .flatMap(names -> names)
                .map(path -> path.replace('.', '_'))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
