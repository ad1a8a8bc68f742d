package amity.platform.language;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * Picks the language of an answer: {@code ?lang=zh} or {@code en} if the request says so, else what was chosen before (a
 * cookie), else the first of the two in {@code Accept-Language}, else Chinese.
 */
public final class Languages implements LocaleResolver {

    public static final String PARAMETER = "lang";
    static final String COOKIE = "amity-lang";

    private static final List<Locale> SPOKEN = List.of(Locale.CHINESE, Locale.ENGLISH);

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return asked(request)
                .or(() -> remembered(request))
                .or(() -> accepted(request))
                .orElse(Locale.CHINESE);
    }

    /** Remembers the language for a year. */
    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (response == null || locale == null) {
            return;
        }
        ResponseCookie cookie = ResponseCookie.from(COOKIE, locale.getLanguage())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** The language that the request itself asks for; anything but the two is no answer. */
    static Optional<Locale> asked(HttpServletRequest request) {
        try {
            return spoken(request.getParameter(PARAMETER));
        } catch (IllegalStateException undecodable) {
            // Such an address is turned away before anything else; its answer still needs a language.
            return Optional.empty();
        }
    }

    private static Optional<Locale> remembered(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? Optional.empty() : spoken(cookie.getValue());
    }

    static Optional<Locale> accepted(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (header == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(Locale.lookup(Locale.LanguageRange.parse(header), SPOKEN));
        } catch (IllegalArgumentException notALanguageList) {
            return Optional.empty();
        }
    }

    private static Optional<Locale> spoken(@Nullable String tag) {
        return SPOKEN.stream()
                .filter(locale -> locale.getLanguage().equals(tag))
                .findFirst();
    }
}
