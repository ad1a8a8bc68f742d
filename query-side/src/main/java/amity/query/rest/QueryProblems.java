package amity.query.rest;

import amity.query.time.InFuture;
import amity.query.time.NotKnownYet;
import java.net.URI;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells what was wrong with a question, in the language of whoever asked. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class QueryProblems {

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    QueryProblems() {
        messages.setBasename("i18n/query");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> badParameter(BadParameter bad) {
        return problem(HttpStatus.BAD_REQUEST, bad.code(), bad.parameter(), bad.arguments());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> noSuchPartner(NoSuchPartner none) {
        return problem(HttpStatus.NOT_FOUND, "partner-unknown", "id", none.id());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> inFuture(InFuture future) {
        return problem(HttpStatus.BAD_REQUEST, "known-at-in-future", "knownAt", "knownAt", future.knownAt());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notKnownYet(NotKnownYet late) {
        ResponseEntity<ProblemDetail> problem = problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "not-known-yet",
                "min-position",
                late.projection(),
                Long.toString(late.needed()),
                Long.toString(late.reached()));
        return ResponseEntity.status(problem.getStatusCode())
                .headers(problem.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, "1")
                .body(problem.getBody());
    }

    private ResponseEntity<ProblemDetail> problem(HttpStatus status, String code, String field, Object... arguments) {
        Locale locale = LocaleContextHolder.getLocale();
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                status, messages.getMessage("problem." + code + ".detail", arguments, locale));
        problem.setType(URI.create("urn:amity:problem:" + code));
        problem.setTitle(messages.getMessage("problem." + code + ".title", null, locale));
        problem.setProperty("field", field);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
