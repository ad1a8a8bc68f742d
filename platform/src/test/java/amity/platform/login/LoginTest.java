package amity.platform.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import amity.platform.testing.FormToken;
import amity.platform.testing.PlatformTest;
import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@PlatformTest
class LoginTest {

    private static final String PASSWORD = "correct horse 电池";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void oneUser() {
        accounts.createOrReset("li.hua", "李华", Role.READER, PASSWORD);
    }

    @Test
    void aPasswordIsKeptAsAnArgon2idHashOnly() {
        String hash = accounts.find("li.hua").orElseThrow().passwordHash();
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain(PASSWORD);
    }

    @Test
    void theApiAsksForALogin() throws Exception {
        mvc.perform(get("/api/probe").header("Accept-Language", "en"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", Matchers.startsWith("Basic realm=\"Amity\"")))
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("type").value("urn:amity:problem:login-required"))
                .andExpect(jsonPath("status").value(401))
                .andExpect(jsonPath("title").value("Log in first"));
    }

    @Test
    void basicLetsInAndStartsNoSession() throws Exception {
        var result = mvc.perform(get("/api/probe").with(httpBasic("li.hua", PASSWORD)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("user").value("li.hua"))
                .andReturn();
        assertThat(result.getResponse().getCookie(SessionConfiguration.COOKIE)).isNull();
    }

    @Test
    void basicNeedsNoTokenToChangeSomething() throws Exception {
        mvc.perform(post("/api/probe")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}")
                        .with(httpBasic("li.hua", PASSWORD)))
                .andExpect(status().isOk());
    }

    @Test
    void aForeignSiteCannotRideOnAPasswordThatTheBrowserKept() throws Exception {
        mvc.perform(post("/api/probe")
                        .header("Sec-Fetch-Site", "cross-site")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}")
                        .with(httpBasic("li.hua", PASSWORD)))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("type").value("urn:amity:problem:csrf-token-missing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"li.hua", "nobody", "with space", "", "\u0000", "' OR 1=1 --"})
    void wrongNameAndWrongPasswordGetTheSameAnswer(String username) throws Exception {
        mvc.perform(get("/api/probe").with(httpBasic(username, "wrong")).with(from("192.0.2.1")))
                .andExpect(status().isUnauthorized())
                .andExpect(jsonPath("type").value("urn:amity:problem:login-refused"));
    }

    @Test
    void aPasswordBeyondTwoHundredCharactersIsRefused() throws Exception {
        mvc.perform(get("/api/probe").with(httpBasic("li.hua", "x".repeat(201))))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void aLockedOutUserIsLikeAnUnknownOneEvenRightAfterALogin() throws Exception {
        accounts.createOrReset("gone", "Gone", Role.READER, PASSWORD);
        mvc.perform(get("/api/probe").with(httpBasic("gone", PASSWORD))).andExpect(status().isOk());
        jdbc.sql("UPDATE platform.app_user SET enabled = false WHERE username = 'gone'")
                .update();
        mvc.perform(get("/api/probe").with(httpBasic("gone", PASSWORD)))
                .andExpect(status().isUnauthorized())
                .andExpect(jsonPath("type").value("urn:amity:problem:login-refused"));
    }

    @Test
    void aChangedPasswordEndsTheOldOneAtOnce() throws Exception {
        accounts.createOrReset("changing", "Changing", Role.READER, "old password");
        mvc.perform(get("/api/probe").with(httpBasic("changing", "old password")))
                .andExpect(status().isOk());
        accounts.createOrReset("changing", "Changing", Role.READER, "new password");
        mvc.perform(get("/api/probe").with(httpBasic("changing", "old password")))
                .andExpect(status().isUnauthorized());
        mvc.perform(get("/api/probe").with(httpBasic("changing", "new password")))
                .andExpect(status().isOk());
    }

    @Test
    void tenWrongPasswordsMakeTheNextWaitButNobodyElse() throws Exception {
        accounts.createOrReset("target", "Target", Role.READER, PASSWORD);
        for (int i = 0; i < Throttle.FAILURES; i++) {
            mvc.perform(get("/api/probe").with(httpBasic("target", "wrong")).with(from("192.0.2.9")))
                    .andExpect(status().isUnauthorized());
        }
        mvc.perform(get("/api/probe").with(httpBasic("target", PASSWORD)).with(from("192.0.2.9")))
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"))
                .andExpect(jsonPath("type").value("urn:amity:problem:too-many-logins"));
        mvc.perform(post("/login")
                        .param("username", "target")
                        .param("password", PASSWORD)
                        .with(FormToken.from(mvc))
                        .with(from("192.0.2.9")))
                .andExpect(header().string("Location", "/login?problem=wait"));
        mvc.perform(get("/api/probe").with(httpBasic("target", PASSWORD)).with(from("192.0.2.10")))
                .andExpect(status().isOk());
    }

    @Test
    void aPageSendsToTheLoginAndBackWithoutASession() throws Exception {
        var sent = mvc.perform(get("/page").accept(MediaType.TEXT_HTML))
                .andExpect(redirectedUrl("/login"))
                .andReturn();
        assertThat(sent.getResponse().getCookie(SessionConfiguration.COOKIE)).isNull();
        var wanted = Objects.requireNonNull(sent.getResponse().getCookie("REDIRECT_URI"));
        mvc.perform(post("/login")
                        .param("username", "li.hua")
                        .param("password", PASSWORD)
                        .cookie(wanted)
                        .with(FormToken.from(mvc)))
                .andExpect(header().string("Location", Matchers.endsWith("/page")));
    }

    @Test
    void aPartOfAPageSendsTheWholePageToTheLogin() throws Exception {
        mvc.perform(get("/page").header("HX-Request", "true"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("HX-Redirect", "/login"));
    }

    @Test
    void theFormLetsInUnderANewSessionAndLogoutEndsIt() throws Exception {
        Cookie before = session();
        var result = mvc.perform(post("/login")
                        .param("username", "li.hua")
                        .param("password", PASSWORD)
                        .cookie(before)
                        .with(FormToken.from(mvc)))
                .andExpect(redirectedUrl("/"))
                .andReturn();
        Cookie session = Objects.requireNonNull(result.getResponse().getCookie(SessionConfiguration.COOKIE));
        assertThat(session.getValue()).isNotEqualTo(before.getValue());
        mvc.perform(get("/page").cookie(before)).andExpect(redirectedUrl("/login"));
        mvc.perform(get("/page").cookie(session)).andExpect(content().string("page of li.hua"));
        mvc.perform(get("/api/probe").cookie(session)).andExpect(status().isOk());
        mvc.perform(get("/logout").cookie(session)).andExpect(status().isNotFound());
        mvc.perform(post("/logout").cookie(session).with(FormToken.from(mvc))).andExpect(redirectedUrl("/login?out=1"));
        mvc.perform(get("/page").cookie(session)).andExpect(redirectedUrl("/login"));
    }

    @Test
    void aSessionNeedsTheTokenToChangeSomething() throws Exception {
        Cookie session = session();
        mvc.perform(post("/page").cookie(session)).andExpect(status().isForbidden());
        mvc.perform(post("/page").cookie(session).with(FormToken.from(mvc))).andExpect(status().isOk());
        mvc.perform(post("/api/probe")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}")
                        .cookie(session))
                .andExpect(status().isForbidden())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("type").value("urn:amity:problem:csrf-token-missing"));
        mvc.perform(post("/api/probe")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}")
                        .cookie(session)
                        .with(FormToken.from(mvc)))
                .andExpect(status().isOk());
    }

    @Test
    void theLoginPageSpeaksBothLanguagesAndRemembers() throws Exception {
        mvc.perform(get("/login"))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("武汉国际友好城市工作")))
                .andExpect(content().string(Matchers.containsString("name=\"_csrf\"")));
        var english = mvc.perform(get("/login?lang=en"))
                .andExpect(content().string(Matchers.containsString("International friendships of Wuhan")))
                .andExpect(cookie().httpOnly("amity-lang", true))
                .andReturn();
        mvc.perform(get("/login")
                        .header("Accept-Language", "zh-CN")
                        .cookie(Objects.requireNonNull(english.getResponse().getCookie("amity-lang"))))
                .andExpect(content().string(Matchers.containsString("Password")));
    }

    @Test
    void aWrongPasswordIsSaidOnTheLoginPage() throws Exception {
        mvc.perform(post("/login")
                        .param("username", "li.hua")
                        .param("password", "wrong")
                        .with(from("192.0.2.20"))
                        .with(FormToken.from(mvc)))
                .andExpect(redirectedUrl("/login?problem=refused"));
        mvc.perform(get("/login?problem=refused")).andExpect(content().string(Matchers.containsString("用户名或密码不正确")));
    }

    @Test
    void everyAnswerCarriesThePolicies() throws Exception {
        mvc.perform(get("/login"))
                .andExpect(header().string(
                                "Content-Security-Policy",
                                Matchers.allOf(
                                        Matchers.containsString("default-src 'self'"),
                                        Matchers.containsString("script-src 'self'"),
                                        Matchers.containsString("frame-ancestors 'none'"))))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"));
    }

    @Test
    void styleAndMarkOfTheLoginNeedNoLogin() throws Exception {
        mvc.perform(get("/assets/platform/login.css")).andExpect(status().isOk());
        mvc.perform(get("/assets/platform/favicon.svg")).andExpect(status().isOk());
    }

    private Cookie session() throws Exception {
        var result = mvc.perform(post("/login")
                        .param("username", "li.hua")
                        .param("password", PASSWORD)
                        .with(FormToken.from(mvc)))
                .andReturn();
        return Objects.requireNonNull(result.getResponse().getCookie(SessionConfiguration.COOKIE));
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }
}
