package amity.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Answers a request with a problem where no controller can: in a filter, in the login, after a fault. */
public record Faults(Problems problems, LocaleResolver languages, JsonMapper json) {

    public static boolean concern(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.equals("/api") || path.startsWith("/api/") || path.startsWith("/actuator");
    }

    public void answer(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatusCode status,
            String name,
            Object... arguments)
            throws IOException {
        write(request, response, problems.of(status, name, languages.resolveLocale(request), arguments));
    }

    void write(HttpServletRequest request, HttpServletResponse response, ProblemDetail problem) throws IOException {
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Language", languages.resolveLocale(request).getLanguage());
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(json.writeValueAsBytes(problem));
        }
        response.flushBuffer();
    }
}
