package amity.platform.login;

import amity.platform.problem.Faults;
import amity.platform.problem.Unavailable;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before the sessions: while the database cannot be reached nobody can be told from a stranger, and that is no fault of
 * ours. Nor is it where a page has nothing to show because the journal is out of reach.
 */
final class Outage extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(Outage.class);

    private static final String MARK = Outage.class.getName();

    private final Faults faults;

    Outage(Faults faults) {
        this.faults = faults;
    }

    /** The page that says so would look for the session once more. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    /** Without the cookie of a session. */
    private static final class Stranger extends HttpServletRequestWrapper {

        Stranger(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Cookie @Nullable [] getCookies() {
            Cookie[] all = super.getCookies();
            return all == null
                    ? null
                    : Stream.of(all)
                            .filter(cookie -> !cookie.getName().equals(SessionConfiguration.COOKIE))
                            .toArray(Cookie[]::new);
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getAttribute(MARK) != null) {
            chain.doFilter(new Stranger(request), response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException failed) {
            Unavailable what = Unavailable.causeOf(failed).orElse(null);
            if (response.isCommitted() || what == null) {
                throw failed;
            }
            LOG.warn("{} {}: {}: {}", request.getMethod(), request.getRequestURI(), what.code(), failed.toString());
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
            if (Faults.concern(request)) {
                faults.answer(request, response, HttpStatus.SERVICE_UNAVAILABLE, what.code());
            } else {
                request.setAttribute(MARK, true);
                response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
            }
        }
    }
}
