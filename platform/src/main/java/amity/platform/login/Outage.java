package amity.platform.login;

import amity.platform.problem.Faults;
import amity.platform.problem.Unavailable;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands before the sessions: while the database cannot be reached nobody can be told from a stranger, and that is no fault of ours. */
final class Outage extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(Outage.class);

    private final Faults faults;

    Outage(Faults faults) {
        this.faults = faults;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException failed) {
            if (response.isCommitted() || !Unavailable.isCauseOf(failed)) {
                throw failed;
            }
            LOG.warn(
                    "{} {}: the database cannot be reached: {}",
                    request.getMethod(),
                    request.getRequestURI(),
                    failed.toString());
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
            if (Faults.concern(request)) {
                faults.answer(request, response, HttpStatus.SERVICE_UNAVAILABLE, "database-unavailable");
            } else {
                response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
            }
        }
    }
}
