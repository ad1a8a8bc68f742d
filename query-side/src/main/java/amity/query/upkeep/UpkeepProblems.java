package amity.query.upkeep;

import amity.query.projection.Outdated;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells why something could not be done for the upkeep, in the language of whoever asked. */
@RestControllerAdvice(
        assignableTypes = {ProjectionsController.class, DeadLettersController.class, VerificationController.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
class UpkeepProblems {

    private final Refusals refusals;

    UpkeepProblems(Refusals refusals) {
        this.refusals = refusals;
    }

    @ExceptionHandler({
        NoSuchProjection.class,
        NoSuchDeadLetter.class,
        RebuildRunning.class,
        VerificationRunning.class,
        Outdated.class,
        BadReason.class
    })
    ResponseEntity<ProblemDetail> refused(RuntimeException refused, Locale locale) {
        ProblemDetail problem = refusals.problem(refused, locale);
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
