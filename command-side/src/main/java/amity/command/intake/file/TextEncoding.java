package amity.command.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** In which encoding a text is: what its mark says, else UTF-8 where all of it is, else GB18030 where all of it is. */
enum TextEncoding {
    UTF_8(StandardCharsets.UTF_8),
    UTF_16(StandardCharsets.UTF_16),
    GB18030(Charset.forName("GB18030"));

    private final Charset charset;

    TextEncoding(Charset charset) {
        this.charset = charset;
    }

    /** Reads the file to its end. @throws BadFile if it is no text */
    static TextEncoding of(String name, Path path) throws IOException {
        TextEncoding marked = marked(path);
        if (marked == UTF_16) {
            refuseBinary(name, path, UTF_16);
            return UTF_16;
        }
        if (refuseBinary(name, path, UTF_8)) {
            return UTF_8;
        }
        if (refuseBinary(name, path, GB18030)) {
            return GB18030;
        }
        throw new BadFile(name, "file-not-text");
    }

    /** Reads as text without its mark. */
    Reader open(Path path) throws IOException {
        Reader reader = strict(path);
        if (this == UTF_8) {
            reader = new java.io.PushbackReader(reader, 1);
            int first = reader.read();
            if (first >= 0 && first != 0xFEFF) {
                ((java.io.PushbackReader) reader).unread(first);
            }
        }
        return reader;
    }

    private Reader strict(Path path) throws IOException {
        return new InputStreamReader(
                Files.newInputStream(path),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static TextEncoding marked(Path path) throws IOException {
        try (InputStream stream = Files.newInputStream(path)) {
            int first = stream.read();
            int second = stream.read();
            boolean wide = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
            return wide ? UTF_16 : UTF_8;
        }
    }

    /** @return false if it is not in this encoding @throws BadFile if it is, and has characters that no text has */
    private static boolean refuseBinary(String name, Path path, TextEncoding encoding) throws IOException {
        char[] buffer = new char[1 << 16];
        try (Reader reader = encoding.strict(path)) {
            for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
                for (int i = 0; i < n; i++) {
                    if (buffer[i] < ' ' && buffer[i] != '\t' && buffer[i] != '\n' && buffer[i] != '\r') {
                        throw new BadFile(name, "file-binary");
                    }
                }
            }
            return true;
        } catch (CharacterCodingException other) {
            if (encoding == UTF_16) {
                throw new BadFile(name, "file-not-text");
            }
            return false;
        }
    }
}
