package amity.command.intake;

import amity.platform.problem.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says why an import is not taken on or not found, in the language of whoever asked. */
@RestControllerAdvice(assignableTypes = ImportController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ImportProblems {

    private final Problems problems = Problems.in(Words.BUNDLE);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> bad(BadImport bad) {
        return problems.answer(bad.status(), bad.code(), bad.field(), bad.argument());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooMany(TooManyImports many) {
        return problems.answer(
                HttpStatus.SERVICE_UNAVAILABLE, "imports-too-many", "import", Long.toString(many.waiting()));
    }
}
