package amity.query.upkeep;

import amity.query.projection.Outdated;
import java.net.URI;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells why something could not be done for the upkeep, in the language of whoever asked. */
@RestControllerAdvice(assignableTypes = {ProjectionsController.class, DeadLettersController.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
class UpkeepProblems {

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    UpkeepProblems() {
        messages.setBasename("i18n/upkeep");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> noSuchProjection(NoSuchProjection none) {
        return problem(HttpStatus.NOT_FOUND, "projection-unknown", "name", none.projection());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> noSuchDeadLetter(NoSuchDeadLetter none) {
        return problem(HttpStatus.NOT_FOUND, "dead-letter-unknown", "id", none.id());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> rebuildRunning(RebuildRunning running) {
        return problem(HttpStatus.CONFLICT, "rebuild-running", "name", running.projection());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> outdated(Outdated outdated) {
        return problem(HttpStatus.CONFLICT, "projection-outdated", "id", outdated.projection());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> badReason(BadReason bad) {
        return problem(HttpStatus.BAD_REQUEST, bad.code(), "reason", Integer.toString(Reason.LONGEST));
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
