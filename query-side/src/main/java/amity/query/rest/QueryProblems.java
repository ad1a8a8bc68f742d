package amity.query.rest;

import amity.platform.problem.Problems;
import amity.query.time.InFuture;
import amity.query.time.NotKnownYet;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells what was wrong with a question, in the language of whoever asked. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class QueryProblems {

    private final Problems problems = Problems.in("i18n/query");

    @ExceptionHandler
    ResponseEntity<ProblemDetail> badParameter(BadParameter bad) {
        return problems.answer(HttpStatus.BAD_REQUEST, bad.code(), bad.parameter(), bad.arguments());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> noSuchPartner(NoSuchPartner none) {
        return problems.answer(HttpStatus.NOT_FOUND, "partner-unknown", "id", none.id());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> noSuchRecord(NoSuchRecord none) {
        return problems.answer(HttpStatus.NOT_FOUND, "record-unknown", "id", none.id(), none.address());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> inFuture(InFuture future) {
        return problems.answer(HttpStatus.BAD_REQUEST, "known-at-in-future", "knownAt", "knownAt", future.knownAt());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notKnownYet(NotKnownYet late) {
        ResponseEntity<ProblemDetail> problem = problems.answer(
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
}
