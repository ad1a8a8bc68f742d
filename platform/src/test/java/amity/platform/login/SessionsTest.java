package amity.platform.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import amity.platform.testing.FormToken;
import amity.platform.testing.PlatformTest;
import jakarta.servlet.http.Cookie;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.test.web.servlet.MockMvc;

/** What of a session is kept in the database, and what is not. */
@PlatformTest
class SessionsTest {

    private static final String PASSWORD = "correct horse";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JdbcIndexedSessionRepository sessions;

    @BeforeEach
    void nobodyIsIn() {
        jdbc.sql("DELETE FROM platform.session").update();
        accounts.createOrReset("li.hua", "李华", Role.READER, PASSWORD);
    }

    private int rows() {
        return jdbc.sql("SELECT count(*) FROM platform.session")
                .query(Integer.class)
                .single();
    }

    private Cookie loggedIn() throws Exception {
        var result = mvc.perform(post("/login")
                        .param("username", "li.hua")
                        .param("password", PASSWORD)
                        .with(FormToken.from(mvc)))
                .andReturn();
        return Objects.requireNonNull(result.getResponse().getCookie(SessionConfiguration.COOKIE));
    }

    @Test
    void strangersAndProgramsLeaveNoRow() throws Exception {
        mvc.perform(get("/login")).andExpect(status().isOk());
        mvc.perform(get("/page").accept("text/html")).andExpect(redirectedUrl("/login"));
        mvc.perform(get("/page").cookie(new Cookie(SessionConfiguration.COOKIE, "bm8gc3VjaCBzZXNzaW9u")))
                .andExpect(redirectedUrl("/login"));
        mvc.perform(get("/assets/platform/login.css")).andExpect(status().isOk());
        mvc.perform(get("/api/probe")).andExpect(status().isUnauthorized());
        mvc.perform(post("/login")
                        .param("username", "li.hua")
                        .param("password", "wrong")
                        .with(FormToken.from(mvc)))
                .andExpect(redirectedUrl("/login?problem=refused"));
        mvc.perform(get("/api/probe").with(httpBasic("li.hua", PASSWORD))).andExpect(status().isOk());
        mvc.perform(post("/api/probe")
                        .contentType("application/json")
                        .content("{}")
                        .with(httpBasic("li.hua", PASSWORD)))
                .andExpect(status().isOk());

        assertThat(rows()).isZero();
    }

    @Test
    void aLoginLeavesANameAndLogoutNothing() throws Exception {
        Cookie session = loggedIn();

        assertThat(session.isHttpOnly()).isTrue();
        assertThat(session.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(session.getMaxAge()).as("it goes with the browser").isEqualTo(-1);
        assertThat(kept()).containsExactly("li.hua");
        assertThat(jdbc.sql("SELECT principal_name, max_inactive_interval FROM platform.session")
                        .query()
                        .singleRow()
                        .values())
                .containsExactly("li.hua", 8 * 60 * 60);

        mvc.perform(post("/logout").cookie(session).with(FormToken.from(mvc))).andExpect(redirectedUrl("/login?out=1"));
        assertThat(rows()).isZero();
        assertThat(kept()).isEmpty();
    }

    private List<String> kept() {
        return jdbc.sql("SELECT attribute_bytes FROM platform.session_attributes").query(byte[].class).list().stream()
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .toList();
    }

    @Test
    void whatTheNextPageIsToSayIsKeptAsTextAndSaidOnce() throws Exception {
        Cookie session = loggedIn();

        mvc.perform(post("/page/said").cookie(session).with(FormToken.from(mvc)))
                .andExpect(redirectedUrl("/page/said"));

        assertThat(kept()).anyMatch(text -> text.contains("已完成")).hasSize(2);
        mvc.perform(get("/page/said").cookie(session)).andExpect(content().string("已完成"));
        mvc.perform(get("/page/said").cookie(session)).andExpect(content().string("nothing"));
        assertThat(kept()).containsExactly("li.hua");
    }

    static List<byte[]> ofAnotherVersion() throws IOException {
        ByteArrayOutputStream serialized = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(serialized)) {
            out.writeObject(new SecurityContextImpl());
        }
        return List.of(
                serialized.toByteArray(), new byte[] {(byte) 0xff, 0, 1}, "{\"user\":1}".getBytes(), new byte[0]);
    }

    @ParameterizedTest
    @MethodSource("ofAnotherVersion")
    void whoseSessionCannotBeReadLogsInAgain(byte[] unreadable) throws Exception {
        Cookie session = loggedIn();
        jdbc.sql("UPDATE platform.session_attributes SET attribute_bytes = ?")
                .param(unreadable)
                .update();
        jdbc.sql("INSERT INTO platform.session_attributes SELECT primary_id, 'said', ? FROM platform.session")
                .param(unreadable)
                .update();

        mvc.perform(get("/page").cookie(session)).andExpect(redirectedUrl("/login"));
        mvc.perform(get("/login").cookie(session)).andExpect(status().isOk());
        mvc.perform(get("/api/probe").cookie(session)).andExpect(status().isUnauthorized());
        mvc.perform(post("/login")
                        .param("username", "li.hua")
                        .param("password", PASSWORD)
                        .cookie(session)
                        .with(FormToken.from(mvc)))
                .andExpect(redirectedUrl("/"));
    }

    @Test
    void afterEightHoursWithoutARequestASessionIsOverAndItsRowGoes() throws Exception {
        Cookie session = loggedIn();
        jdbc.sql(
                        "UPDATE platform.session SET last_access_time = last_access_time - 28800001, expiry_time = expiry_time - 28800001")
                .update();

        mvc.perform(get("/page").cookie(session)).andExpect(redirectedUrl("/login"));

        Cookie fresh = loggedIn();
        sessions.cleanUpExpiredSessions();
        assertThat(rows()).isEqualTo(1);
        mvc.perform(get("/page").cookie(fresh)).andExpect(content().string("page of li.hua"));
    }
}
