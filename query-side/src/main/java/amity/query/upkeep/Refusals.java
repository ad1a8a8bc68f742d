package amity.query.upkeep;

import amity.platform.problem.Problems;
import amity.query.projection.Outdated;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Why something could not be done for the upkeep, in the same words for programs and for people. */
@Component
public final class Refusals {

    private final Problems problems = Problems.in("i18n/upkeep");

    /** @throws RuntimeException the same, if it is no refusal */
    ProblemDetail problem(RuntimeException refused, Locale locale) {
        return switch (refused) {
            case NoSuchProjection none ->
                of(HttpStatus.NOT_FOUND, "projection-unknown", "name", none.projection(), locale);
            case NoSuchDeadLetter none -> of(HttpStatus.NOT_FOUND, "dead-letter-unknown", "id", none.id(), locale);
            case RebuildRunning running ->
                of(HttpStatus.CONFLICT, "rebuild-running", "name", running.projection(), locale);
            case VerificationRunning running -> problems.of(HttpStatus.CONFLICT, "verification-running", locale);
            case Outdated outdated ->
                of(HttpStatus.CONFLICT, "projection-outdated", "id", outdated.projection(), locale);
            case BadReason bad ->
                of(HttpStatus.BAD_REQUEST, bad.code(), "reason", Integer.toString(Reason.LONGEST), locale);
            default -> throw refused;
        };
    }

    /** In a sentence. */
    public String sentence(RuntimeException refused, Locale locale) {
        return String.valueOf(problem(refused, locale).getDetail());
    }

    private ProblemDetail of(HttpStatus status, String name, String field, String argument, Locale locale) {
        ProblemDetail problem = problems.of(status, name, locale, argument);
        problem.setProperty("field", field);
        return problem;
    }
}
