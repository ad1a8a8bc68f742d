package amity.platform.login;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;

/** How what is kept in a session becomes bytes: it is text. What is none, of another version perhaps, is read as nothing. */
final class SessionText {

    private SessionText() {}

    static ConversionService conversion() {
        GenericConversionService text = new GenericConversionService();
        text.addConverter(Object.class, byte[].class, SessionText::write);
        text.addConverter(byte[].class, Object.class, SessionText::read);
        return text;
    }

    private static byte[] write(Object value) {
        if (value instanceof String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        throw new IllegalArgumentException("only text is kept in a session, not " + value.getClass());
    }

    private static Object read(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.indexOf('\0') < 0 ? text : "";
        } catch (CharacterCodingException noText) {
            return "";
        }
    }
}
