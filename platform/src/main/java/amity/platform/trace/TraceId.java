package amity.platform.trace;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every request an id of 32 hexadecimal digits: on its log lines (MDC key {@code traceId}), in the header
 * {@code X-Trace-Id} of its answer, and for {@link #of(HttpServletRequest)}.
 */
public final class TraceId extends OncePerRequestFilter {

    public static final String HEADER = "X-Trace-Id";
    private static final String KEY = "traceId";
    private static final String ATTRIBUTE = TraceId.class.getName();

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
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        String id = HexFormat.of().formatHex(bytes);
        request.setAttribute(ATTRIBUTE, id);
        response.setHeader(HEADER, id);
        MDC.put(KEY, id);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(KEY);
        }
    }
}
