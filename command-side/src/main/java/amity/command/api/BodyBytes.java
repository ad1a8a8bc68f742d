package amity.command.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** The body of a request as text: JSON in UTF-8, not too large. */
final class BodyBytes {

    /** One mebibyte. */
    private static final int MOST = 1 << 20;

    /** How much of what is too large is still read, so that the sender has sent it and listens to the answer. */
    private static final int PATIENCE = 16 * MOST;

    private BodyBytes() {}

    static String text(HttpServletRequest request) throws IOException {
        requireJson(request.getContentType());
        return decode(read(request));
    }

    private static void requireJson(@Nullable String contentType) {
        try {
            MediaType type = contentType == null ? MediaType.ALL : MediaType.parseMediaType(contentType);
            boolean utf8 = type.getCharset() == null || StandardCharsets.UTF_8.equals(type.getCharset());
            if (MediaType.APPLICATION_JSON.equalsTypeAndSubtype(type) && utf8) {
                return;
            }
        } catch (IllegalArgumentException notEvenAType) {
            // Said below, as for any other type that is not ours.
        }
        String given = contentType == null ? "–" : contentType;
        throw BadInput.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "media-type-unsupported", given);
    }

    /** The length that a sender announces may be missing or wrong: counted is what comes. */
    private static byte[] read(HttpServletRequest request) throws IOException {
        InputStream body = request.getInputStream();
        byte[] bytes = body.readNBytes(MOST + 1);
        if (bytes.length > MOST) {
            drain(body);
            throw BadInput.of(HttpStatus.CONTENT_TOO_LARGE, "body-too-large", MOST);
        }
        return bytes;
    }

    private static void drain(InputStream body) throws IOException {
        byte[] unread = new byte[8192];
        int total = 0;
        for (int n = body.read(unread); n >= 0 && total < PATIENCE; n = body.read(unread)) {
            total += n;
        }
    }

    private static String decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw BadInput.of(HttpStatus.BAD_REQUEST, "body-not-utf-8");
        }
    }
}
