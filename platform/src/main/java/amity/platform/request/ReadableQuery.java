package amity.platform.request;

import amity.platform.problem.Faults;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away an address whose query cannot be read: escapes that are none or not UTF-8, a parameter without a name. The
 * server itself fails at the first look at any parameter and then does as if there were none, which would answer another
 * question than the one that was asked.
 */
final class ReadableQuery extends OncePerRequestFilter {

    private final Faults faults;

    ReadableQuery(Faults faults) {
        this.faults = faults;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isReadable(request.getQueryString())) {
            chain.doFilter(request, response);
        } else if (Faults.concern(request)) {
            faults.answer(request, response, HttpStatus.BAD_REQUEST, "bad-request");
        } else {
            response.sendError(HttpStatus.BAD_REQUEST.value());
        }
    }

    static boolean isReadable(@Nullable String query) {
        if (query == null) {
            return true;
        }
        if (query.startsWith("=") || query.contains("&=")) {
            return false;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(query.length());
        for (int i = 0; i < query.length(); i++) {
            if (query.charAt(i) != '%') {
                bytes.writeBytes(String.valueOf(query.charAt(i)).getBytes(StandardCharsets.ISO_8859_1));
            } else if (i + 2 < query.length()
                    && HexFormat.isHexDigit(query.charAt(i + 1))
                    && HexFormat.isHexDigit(query.charAt(i + 2))) {
                bytes.write(HexFormat.fromHexDigits(query, i + 1, i + 3));
                i += 2;
            } else {
                return false;
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray()));
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }
}
