package amity.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What a browser gets with the form of the login page and sends back with it. */
public final class FormToken {

    private static final Pattern FIELD = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private FormToken() {}

    /**
     * The cookie, and the token in its masked form. The real ones: those of Spring Security's tests are kept in the session, for
     * every later request of the same application too.
     */
    public static RequestPostProcessor from(MockMvc mvc) throws Exception {
        var page = mvc.perform(get("/login")).andReturn().getResponse();
        Matcher field = FIELD.matcher(page.getContentAsString());
        assertThat(field.find()).isTrue();
        Cookie cookie = Objects.requireNonNull(page.getCookie("amity-csrf"));
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        return request -> {
            Cookie[] others = request.getCookies();
            request.setCookies(Stream.concat(others == null ? Stream.of() : Stream.of(others), Stream.of(cookie))
                    .toArray(Cookie[]::new));
            request.addHeader("X-CSRF-TOKEN", field.group(1));
            return request;
        };
    }
}
