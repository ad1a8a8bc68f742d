package amity.platform.request;

import amity.platform.problem.Faults;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a request body that is larger than allowed before anything reads it. A body that does not say its length is
 * read here, up to the limit, so that the answer does not depend on what the reader of the body makes of a broken stream.
 */
final class BodyLimit extends OncePerRequestFilter {

    private static final String IMPORTS = "/api/imports";

    private final Faults faults;
    private final int maxBytes;

    BodyLimit(Faults faults, int maxBytes) {
        this.faults = faults;
        this.maxBytes = maxBytes;
    }

    /** Files to import have a limit of their own, and are never read into memory. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().equals(request.getContextPath() + IMPORTS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > maxBytes) {
            refuse(request, response);
        } else if (request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") != null) {
            byte[] body = request.getInputStream().readNBytes(maxBytes + 1);
            if (body.length > maxBytes) {
                refuse(request, response);
            } else {
                chain.doFilter(new ReadBody(request, body), response);
            }
        } else {
            chain.doFilter(request, response);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        faults.answer(request, response, HttpStatus.CONTENT_TOO_LARGE, "body-too-large", maxBytes / 1024);
    }
}
