package amity.command.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Kinds of rows by what people call them. Several for one word: which of them it is, a column says. */
final class Kinds {

    private Kinds() {}

    /** By a name or word: {@code visit}, 团组. */
    static Optional<List<RowKind>> called(String word) {
        if (Labels.key(word).equals(RowKind.FRIENDSHIP) || Labels.calls("kind." + RowKind.FRIENDSHIP, word)) {
            return Optional.of(RowKind.friendships());
        }
        return RowKind.list().stream()
                .filter(kind -> isCalled(kind, word))
                .findFirst()
                .map(List::of);
    }

    /** By the name of a file or sheet: the longest word that it begins with. {@code visits-2016.csv}, 团组2016.xlsx. */
    static Optional<List<RowKind>> inName(String name) {
        String key = Labels.key(name.replaceAll("\\.[A-Za-z]{2,4}$", ""));
        for (int length = key.length(); length > 0; length--) {
            Optional<List<RowKind>> kinds = called(key.substring(0, length));
            if (kinds.isPresent()) {
                return kinds;
            }
        }
        return Optional.empty();
    }

    /** By the word for a change of a friendship; a signing where nothing is said. @throws BadCell if it is none */
    static RowKind change(@Nullable String word) {
        if (word == null) {
            return RowKind.of("sign-friendship");
        }
        return RowKind.friendships().stream()
                .filter(kind -> isCalled(kind, word) || Labels.calls("change." + kind.name(), word))
                .findFirst()
                .orElseThrow(() -> new BadCell(
                        Columns.CHANGE,
                        "change-unknown-word",
                        word,
                        RowKind.friendships().stream().map(RowKind::name).collect(Collectors.joining(", "))));
    }

    static String names() {
        return Stream.concat(
                        Stream.of(RowKind.FRIENDSHIP), RowKind.list().stream().map(RowKind::name))
                .collect(Collectors.joining(", "));
    }

    private static boolean isCalled(RowKind kind, String word) {
        return Labels.key(kind.name()).equals(Labels.key(word)) || Labels.calls("kind." + kind.name(), word);
    }
}
