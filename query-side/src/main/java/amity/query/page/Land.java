package amity.query.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The coastline that {@code tools/land} drew. */
final class Land {

    static final String PATH = read();

    private Land() {}

    private static String read() {
        try (InputStream file = Objects.requireNonNull(Land.class.getResourceAsStream("land.svgpath"))) {
            return new String(file.readAllBytes(), StandardCharsets.US_ASCII).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
