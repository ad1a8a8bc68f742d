package amity.platform.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A session outlives what its user may do: at every request it is looked up, so that another role holds at once, and who was
 * removed is out.
 */
final class PresentRole extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(PresentRole.class);

    private final Accounts accounts;

    PresentRole(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getServletPath().startsWith("/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        if (session != null && login instanceof UsernamePasswordAuthenticationToken) {
            lookUp(session, login);
        }
        chain.doFilter(request, response);
    }

    private void lookUp(HttpSession session, Authentication login) {
        try {
            Optional<Account> account = accounts.find(login.getName()).filter(Account::enabled);
            if (account.isEmpty()) {
                session.invalidate();
                SecurityContextHolder.clearContext();
            } else if (!login.getAuthorities().containsAll(account.get().role().authorities())
                    || login.getAuthorities().size()
                            != account.get().role().authorities().size()) {
                SecurityContext present = SecurityContextHolder.createEmptyContext();
                present.setAuthentication(LoginCheck.login(account.get(), login.getDetails()));
                SecurityContextHolder.setContext(present);
            }
        } catch (DataAccessException unreachable) {
            // Then there is nothing to read or to change either; the health must still be told.
            LOG.warn("the users cannot be read: {}", unreachable.toString());
        }
    }
}
