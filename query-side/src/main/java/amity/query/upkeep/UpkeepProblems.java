package amity.query.upkeep;

import amity.platform.problem.Problems;
import amity.query.projection.Outdated;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells why something could not be done for the upkeep, in the language of whoever asked. */
@RestControllerAdvice(assignableTypes = {ProjectionsController.class, DeadLettersController.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
class UpkeepProblems {

    private final Problems problems = Problems.in("i18n/upkeep");

    @ExceptionHandler
    ResponseEntity<ProblemDetail> noSuchProjection(NoSuchProjection none) {
        return problems.answer(HttpStatus.NOT_FOUND, "projection-unknown", "name", none.projection());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> noSuchDeadLetter(NoSuchDeadLetter none) {
        return problems.answer(HttpStatus.NOT_FOUND, "dead-letter-unknown", "id", none.id());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> rebuildRunning(RebuildRunning running) {
        return problems.answer(HttpStatus.CONFLICT, "rebuild-running", "name", running.projection());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> outdated(Outdated outdated) {
        return problems.answer(HttpStatus.CONFLICT, "projection-outdated", "id", outdated.projection());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> badReason(BadReason bad) {
        return problems.answer(HttpStatus.BAD_REQUEST, bad.code(), "reason", Integer.toString(Reason.LONGEST));
    }
}
