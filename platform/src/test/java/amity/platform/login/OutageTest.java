package amity.platform.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.platform.problem.Faults;
import amity.platform.testing.PlatformTest;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** The sessions cannot be read: that is told before anybody is sent to the login. */
@PlatformTest
class OutageTest {

    private static final RuntimeException UNREACHABLE =
            new DataAccessResourceFailureException("sessions", new SQLException("connection refused", "08001"));

    @Autowired
    private Faults faults;

    private MockHttpServletResponse answer(String address, RuntimeException failure)
            throws ServletException, IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new Outage(faults).doFilter(new MockHttpServletRequest("GET", address), response, (request, answer) -> {
            throw failure;
        });
        return response;
    }

    @Test
    void aPageIsUnavailable() throws Exception {
        MockHttpServletResponse response = answer("/page", UNREACHABLE);
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("5");
    }

    @Test
    void thePageThatSaysSoIsShownAsToAStranger() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/page");
        request.setCookies(new Cookie(SessionConfiguration.COOKIE, "x"), new Cookie("amity-lang", "en"));
        Outage outage = new Outage(faults);
        outage.doFilter(request, new MockHttpServletResponse(), (any, answer) -> {
            throw UNREACHABLE;
        });
        List<String> cookies = new ArrayList<>();
        request.setDispatcherType(DispatcherType.ERROR);
        outage.doFilter(
                request,
                new MockHttpServletResponse(),
                (shown, answer) -> Stream.of(((HttpServletRequest) shown).getCookies())
                        .forEach(cookie -> cookies.add(cookie.getName())));
        assertThat(cookies).containsExactly("amity-lang");
    }

    @Test
    void theInterfaceSaysSoAsAProblem() throws Exception {
        MockHttpServletResponse response = answer("/api/probe", UNREACHABLE);
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getContentAsString()).contains("urn:amity:problem:database-unavailable");
    }

    @Test
    void aJournalOutOfReachIsNotCalledTheDatabase() throws Exception {
        RuntimeException journal = new IllegalStateException(new StatusRuntimeException(Status.UNAVAILABLE));
        MockHttpServletResponse response = answer("/api/probe", journal);
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getContentAsString()).contains("urn:amity:problem:journal-unreachable");
    }

    @Test
    void aFaultOfOursIsNotHidden() {
        RuntimeException ours = new IllegalStateException("ours");
        assertThatThrownBy(() -> answer("/page", ours)).isSameAs(ours);
    }
}
