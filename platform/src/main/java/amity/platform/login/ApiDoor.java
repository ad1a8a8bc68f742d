package amity.platform.login;

import amity.platform.problem.Faults;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** What the API says to those who may not come in. */
final class ApiDoor implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ApiDoor.class);

    private final Faults faults;

    ApiDoor(Faults faults) {
        this.faults = faults;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        switch (refused) {
            case TooManyAttempts tooMany -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooMany.seconds()));
                faults.answer(request, response, HttpStatus.TOO_MANY_REQUESTS, "too-many-logins", tooMany.seconds());
            }
            case AuthenticationServiceException broken -> {
                LOG.error("a login could not be checked", broken);
                response.setHeader(HttpHeaders.RETRY_AFTER, "5");
                faults.answer(request, response, HttpStatus.SERVICE_UNAVAILABLE, "login-unavailable");
            }
            case BadCredentialsException wrong -> unauthorized(request, response, "login-refused");
            default -> unauthorized(request, response, "login-required");
        }
    }

    private void unauthorized(HttpServletRequest request, HttpServletResponse response, String name)
            throws IOException {
        // A page that asks by script says itself where to log in: the browser's own dialog would keep the password.
        boolean page = "XMLHttpRequest".equals(request.getHeader("X-Requested-With"));
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE, (page ? "Form" : "Basic") + " realm=\"Amity\", charset=\"UTF-8\"");
        faults.answer(request, response, HttpStatus.UNAUTHORIZED, name);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        String name = denied instanceof CsrfException ? "csrf-token-missing" : "forbidden";
        faults.answer(request, response, HttpStatus.FORBIDDEN, name);
    }
}
