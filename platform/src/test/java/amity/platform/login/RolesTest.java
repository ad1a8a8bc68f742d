package amity.platform.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import amity.platform.testing.FormToken;
import amity.platform.testing.PlatformTest;
import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@PlatformTest
class RolesTest {

    private static final String PASSWORD = "correct horse";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void oneOfEach() {
        jdbc.sql("DELETE FROM platform.app_user").update();
        jdbc.sql("DELETE FROM platform.session").update();
        for (Role role : Role.values()) {
            accounts.create(role.name(), "One", role, PASSWORD);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "READER,  GET,  /api/probe,             200",
        "OFFICER, GET,  /api/probe,             200",
        "ADMIN,   GET,  /api/probe,             200",
        "READER,  POST, /api/commands/probe,    403",
        "OFFICER, POST, /api/commands/probe,    200",
        "ADMIN,   POST, /api/commands/probe,    200",
        "READER,  POST, /api/commands/nowhere,  403",
        "READER,  GET,  /api/projections/probe, 403",
        "OFFICER, GET,  /api/projections/probe, 403",
        "ADMIN,   GET,  /api/projections/probe, 200",
        "OFFICER, GET,  /api/projections,       403",
        "OFFICER, GET,  /api/dead-letters,      403",
        "OFFICER, GET,  /api/verification,      403",
        "OFFICER, POST, /api/verification,      403",
        "OFFICER, POST, /api/dead-letters/x/discard, 403",
        "OFFICER, GET,  /actuator/metrics,      403",
        "OFFICER, GET,  /actuator,              403"
    })
    void whatEachMayDo(Role role, String method, String address, int answer) throws Exception {
        mvc.perform((method.equals("GET") ? get(address) : post(address)).with(httpBasic(role.name(), PASSWORD)))
                .andExpect(status().is(answer));
    }

    @ParameterizedTest
    @CsvSource({"/api/projections/events", "/api/dead-letters", "/actuator/metrics", "/api/commands/probe"})
    void strangersLogInFirst(String address) throws Exception {
        mvc.perform(get(address)).andExpect(status().isUnauthorized());
    }

    @ParameterizedTest
    @CsvSource({"en, Not permitted, another", "zh, 没有权限, 管理员"})
    void whatIsNotAllowedIsAProblemInBothLanguages(String language, String title) throws Exception {
        mvc.perform(post("/api/commands/probe")
                        .header("Accept-Language", language)
                        .with(httpBasic("READER", PASSWORD)))
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type").value("urn:amity:problem:forbidden"))
                .andExpect(jsonPath("$.status").value(403))
                .andExpect(jsonPath("$.title").value(title));
    }

    @Test
    void aPageThatIsNotAllowedSaysWhy() throws Exception {
        mvc.perform(get("/admin/probe").cookie(loggedIn("OFFICER")))
                .andExpect(status().isForbidden())
                .andExpect(request().attribute("denied", "role"));
        mvc.perform(get("/admin/probe").cookie(loggedIn("ADMIN")))
                .andExpect(content().string("page of an administrator"));
        mvc.perform(get("/admin/probe")).andExpect(redirectedUrl("/login"));
    }

    @ParameterizedTest
    @CsvSource({"/record", "/record/visit", "/record/agreements/A1/correction", "/partners/oita/record/sign"})
    void formsAreForWhoMayRecord(String form) throws Exception {
        mvc.perform(get(form).cookie(loggedIn("READER")))
                .andExpect(status().isForbidden())
                .andExpect(request().attribute("denied", "role"));
        mvc.perform(get(form).cookie(loggedIn("OFFICER"))).andExpect(status().isNotFound());
        mvc.perform(get(form)).andExpect(redirectedUrl("/login"));
    }

    /** The browser's own dialog would ask for a password beside the one of the page. */
    @Test
    void aScriptThatIsNoLongerLoggedInBringsUpNoDialog() throws Exception {
        mvc.perform(post("/api/commands/probe").header("X-Requested-With", "XMLHttpRequest"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", "Form realm=\"Amity\", charset=\"UTF-8\""));
    }

    @Test
    void aPageThatLayOpenForTooLongSaysSo() throws Exception {
        mvc.perform(post("/page").cookie(loggedIn("ADMIN")))
                .andExpect(status().isForbidden())
                .andExpect(request().attribute("denied", "expired"));
    }

    @Test
    void anotherRoleHoldsInASessionThatIsOpen() throws Exception {
        Cookie session = loggedIn("OFFICER");
        mvc.perform(get("/admin/probe").cookie(session)).andExpect(status().isForbidden());

        accounts.changeRole("OFFICER", Role.ADMIN);
        mvc.perform(get("/admin/probe").cookie(session)).andExpect(status().isOk());

        accounts.changeRole("OFFICER", Role.READER);
        mvc.perform(get("/admin/probe").cookie(session)).andExpect(status().isForbidden());
        mvc.perform(post("/api/commands/probe").cookie(session).with(FormToken.from(mvc)))
                .andExpect(status().isForbidden());
        mvc.perform(get("/page").cookie(session)).andExpect(status().isOk());
    }

    @Test
    void whoWasRemovedIsOut() throws Exception {
        Cookie session = loggedIn("READER");
        mvc.perform(get("/page").cookie(session)).andExpect(status().isOk());

        accounts.remove("READER");

        mvc.perform(get("/page").cookie(session)).andExpect(redirectedUrl("/login"));
        assertThat(jdbc.sql("SELECT count(*) FROM platform.session WHERE principal_name = 'READER'")
                        .query(Integer.class)
                        .single())
                .isZero();
        mvc.perform(get("/api/probe").with(httpBasic("READER", PASSWORD))).andExpect(status().isUnauthorized());
    }

    @Test
    void oneAdministratorIsAlwaysLeft() {
        assertThatThrownBy(() -> accounts.remove("ADMIN")).isInstanceOf(NoAdministratorLeft.class);
        assertThatThrownBy(() -> accounts.changeRole("ADMIN", Role.READER)).isInstanceOf(NoAdministratorLeft.class);
        accounts.changeRole("ADMIN", Role.ADMIN);
        accounts.changeRole("OFFICER", Role.ADMIN);
        accounts.remove("ADMIN");
        assertThat(accounts.all())
                .containsExactly(
                        new UserEntry("OFFICER", "One", Role.ADMIN, true),
                        new UserEntry("READER", "One", Role.READER, true));
    }

    @Test
    void whoIsNotThereCannotBeChanged() {
        assertThatThrownBy(() -> accounts.remove("nobody")).isInstanceOf(NoSuchUser.class);
        assertThatThrownBy(() -> accounts.changeRole("nobody", Role.ADMIN)).isInstanceOf(NoSuchUser.class);
        assertThatThrownBy(() -> accounts.reset("nobody", PASSWORD)).isInstanceOf(NoSuchUser.class);
    }

    @Test
    void aNewPasswordEndsTheOldOneAndKeepsTheRole() throws Exception {
        accounts.reset("OFFICER", "another password");
        mvc.perform(post("/api/commands/probe").with(httpBasic("OFFICER", PASSWORD)))
                .andExpect(status().isUnauthorized());
        mvc.perform(post("/api/commands/probe").with(httpBasic("OFFICER", "another password")))
                .andExpect(status().isOk());
    }

    private Cookie loggedIn(String user) throws Exception {
        var result = mvc.perform(post("/login")
                        .param("username", user)
                        .param("password", PASSWORD)
                        .with(FormToken.from(mvc)))
                .andReturn();
        return Objects.requireNonNull(result.getResponse().getCookie(SessionConfiguration.COOKIE));
    }
}
