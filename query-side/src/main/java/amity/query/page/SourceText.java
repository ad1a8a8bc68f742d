package amity.query.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A source as it was written, its web addresses as links. Only {@code http} and {@code https} become a link. */
record SourceText(List<Piece> pieces) {

    private static final Pattern ADDRESS =
            Pattern.compile("\\bhttps?://[^\\s<>\"'`|;，；、。（）]+", Pattern.CASE_INSENSITIVE);

    /** @param href where it leads, or null for plain text */
    record Piece(String text, @Nullable String href) {}

    /** Without links. */
    static SourceText plain(String text) {
        return new SourceText(List.of(new Piece(text, null)));
    }

    static SourceText of(String source) {
        List<Piece> pieces = new ArrayList<>();
        Matcher address = ADDRESS.matcher(source);
        int end = 0;
        while (address.find()) {
            String href = address.group().replaceAll("[.,:!?)\\]]+$", "");
            plain(source.substring(end, address.start()), pieces);
            pieces.add(new Piece(href, href));
            end = address.start() + href.length();
        }
        plain(source.substring(end), pieces);
        return new SourceText(pieces);
    }

    /** What it says, whatever leads where. */
    String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    private static void plain(String text, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, null));
        }
    }
}
