package amity.platform.login;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;

/** Sends those who may not see a page to the login, with the reason. */
final class PageDoor extends LoginUrlAuthenticationEntryPoint
        implements AuthenticationFailureHandler, AccessDeniedHandler {

    private static final String LOGIN = "/login";

    /** Why, for the page that says it: {@code expired} or {@code role}. */
    private static final String DENIED = "denied";

    private final AccessDeniedHandlerImpl forbidden = new AccessDeniedHandlerImpl();

    PageDoor() {
        super(LOGIN);
    }

    /** A part of a page that htmx asks for must not become the login: the whole page goes there. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException missing)
            throws IOException, ServletException {
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", request.getContextPath() + LOGIN);
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else {
            super.commence(request, response, missing);
        }
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        redirect(
                request,
                response,
                switch (refused) {
                    case TooManyAttempts tooMany -> "wait";
                    case AuthenticationServiceException broken -> "unavailable";
                    default -> "refused";
                });
    }

    /** A login page that lay open for too long has a token that is no longer good: it is shown again. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (denied instanceof CsrfException && request.getServletPath().equals(LOGIN)) {
            redirect(request, response, "expired");
        } else {
            request.setAttribute(DENIED, denied instanceof CsrfException ? "expired" : "role");
            forbidden.handle(request, response, denied);
        }
    }

    private static void redirect(HttpServletRequest request, HttpServletResponse response, String why)
            throws IOException {
        response.sendRedirect(request.getContextPath() + LOGIN + "?problem=" + why);
    }
}
