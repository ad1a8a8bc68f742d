package amity.platform.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/** The page to come back to after the login, in a cookie. One that cannot be read, from wherever it comes, is none. */
final class WantedPage extends CookieRequestCache {

    /** A cookie holds 4 KB; an address in it takes a third more than it is long. */
    private static final int LONGEST = 2_000;

    static boolean fits(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURL().length() + (query == null ? 0 : query.length()) <= LONGEST;
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        try {
            return super.getRequest(request, response);
        } catch (IllegalArgumentException unreadable) {
            removeRequest(request, response);
            return null;
        }
    }

    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        try {
            return super.getMatchingRequest(request, response);
        } catch (IllegalArgumentException unreadable) {
            removeRequest(request, response);
            return null;
        }
    }
}
