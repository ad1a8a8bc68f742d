package amity.platform.problem;

import java.net.URI;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/**
 * Builds RFC 9457 problems. A problem has a stable name in kebab case; its type is {@code urn:amity:problem:<name>}, its
 * title and detail are the messages {@code problem.<name>.title} and {@code problem.<name>.detail}.
 */
public record Problems(MessageSource messages) {

    private static final String TYPE = "urn:amity:problem:";

    /** With the messages of a bundle such as {@code i18n/query}. */
    public static Problems in(String bundle) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename(bundle);
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return new Problems(messages);
    }

    /** The answer to a request that has something wrong in a field or parameter. */
    public ResponseEntity<ProblemDetail> answer(HttpStatusCode status, String name, String field, Object... arguments) {
        ProblemDetail problem = of(status, name, arguments);
        problem.setProperty("field", field);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** In the language of the request that is being handled. @param arguments fill the detail's placeholders */
    public ProblemDetail of(HttpStatusCode status, String name, Object... arguments) {
        return of(status, name, LocaleContextHolder.getLocale(), arguments);
    }

    public ProblemDetail of(HttpStatusCode status, String name, Locale locale, Object... arguments) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create(TYPE + name));
        problem.setTitle(messages.getMessage("problem." + name + ".title", null, locale));
        problem.setDetail(messages.getMessage("problem." + name + ".detail", arguments, locale));
        return problem;
    }
}
