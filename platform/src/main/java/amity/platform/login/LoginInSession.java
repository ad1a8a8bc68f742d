package amity.platform.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;

/**
 * Keeps in the session who is logged in: the name and nothing else. What that user may do is looked up at each request, see
 * {@link PresentRole}; until then it is nothing.
 */
final class LoginInSession implements SecurityContextRepository {

    /** Also the column by which the sessions of a user are found. */
    static final String NAME = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

    @Override
    @SuppressWarnings("deprecation") // The interface has no other way.
    public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        nameIn(exchange.getRequest())
                .map(name -> new User(name, "", List.of()))
                .map(user -> UsernamePasswordAuthenticationToken.authenticated(user, null, List.of()))
                .ifPresent(context::setAuthentication);
        return context;
    }

    /** Empty also where a session holds what is no name: then nobody is logged in. */
    private static Optional<String> nameIn(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(NAME))
                .map(Object::toString)
                .filter(Username::isOne);
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        Authentication login = context.getAuthentication();
        if (login instanceof UsernamePasswordAuthenticationToken && login.isAuthenticated()) {
            request.getSession().setAttribute(NAME, login.getName());
        } else {
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.removeAttribute(NAME);
            }
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return nameIn(request).isPresent();
    }
}
