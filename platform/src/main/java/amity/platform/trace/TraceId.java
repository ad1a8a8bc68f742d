package amity.platform.trace;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every request an id of 32 hexadecimal digits, that of its {@code traceparent} if it has one: on its log lines (MDC key {@code traceId}), in the header
 * {@code X-Trace-Id} of its answer, and for {@link #of(HttpServletRequest)}.
 */
public final class TraceId extends OncePerRequestFilter {

    public static final String HEADER = "X-Trace-Id";
    private static final String KEY = "traceId";
    private static final String ATTRIBUTE = TraceId.class.getName();

    /** Version, trace id, parent id, flags (W3C Trace Context). */
    private static final Pattern TRACEPARENT =
            Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(-.*)?");

    private final RandomGenerator random;

    TraceId(RandomGenerator random) {
        this.random = random;
    }

    /** The trace id of a request; {@code none} for one that did not come through the filter. */
    public static String of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof String id ? id : "none";
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = given(request).orElseGet(this::newId);
        request.setAttribute(ATTRIBUTE, id);
        response.setHeader(HEADER, id);
        MDC.put(KEY, id);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(KEY);
        }
    }

    private static Optional<String> given(HttpServletRequest request) {
        String parent = request.getHeader("traceparent");
        Matcher form = TRACEPARENT.matcher(parent == null ? "" : parent);
        return form.matches() ? Optional.of(form.group(1)) : Optional.empty();
    }

    private String newId() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
