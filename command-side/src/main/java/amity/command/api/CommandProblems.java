package amity.command.api;

import amity.command.desk.Overtaken;
import amity.command.desk.Refusal;
import amity.command.desk.Refused;
import amity.command.desk.Rule;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.axonframework.common.AxonTransientException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers to commands that were not accepted, as RFC 9457 problems. What is no fault of the sender is not caught here. */
@RestControllerAdvice(assignableTypes = CommandController.class)
class CommandProblems {

    /** Named instead of a rule where a value is not of the form that its field takes. */
    static final String FORM = "form";

    private static final String RETRY_AFTER_SECONDS = "5";
    private static final Logger LOG = LoggerFactory.getLogger(CommandProblems.class);

    private final CommandMessages messages;

    CommandProblems(CommandMessages messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refused refused) {
        Refusal refusal = refused.refusal();
        HttpStatus status = refusal.conflict() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
        return problem(
                status,
                refusal.code(),
                refusal.arguments(),
                Optional.of(refusal.rule().id()),
                Optional.of(refusal.field()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(BadInput bad) {
        return problem(
                bad.status(),
                bad.code(),
                bad.arguments(),
                ruleOf(bad)
                        .or(() -> bad.status() == HttpStatus.UNPROCESSABLE_CONTENT
                                ? Optional.of(FORM)
                                : Optional.empty()),
                bad.field());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> overtaken(Overtaken overtaken) {
        return notNow("command-overtaken");
    }

    /** The journal takes nothing in for now. Whether the fact got there is not always known: only a key makes sure. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> journalUnavailable(AxonTransientException transientFault) {
        LOG.warn("a command could not be recorded: {}", transientFault.toString());
        return notNow("journal-unavailable");
    }

    private ResponseEntity<ProblemDetail> notNow(String code) {
        ResponseEntity<ProblemDetail> problem =
                problem(HttpStatus.SERVICE_UNAVAILABLE, code, List.of(), Optional.empty(), Optional.empty());
        return ResponseEntity.status(problem.getStatusCode())
                .headers(problem.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .body(problem.getBody());
    }

    private ResponseEntity<ProblemDetail> problem(
            HttpStatus status, String code, List<?> arguments, Optional<String> rule, Optional<String> field) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, messages.detail(code, arguments));
        problem.setType(URI.create("urn:amity:problem:" + code));
        problem.setTitle(messages.title(code));
        rule.ifPresent(broken -> problem.setProperty("rule", broken));
        field.ifPresent(name -> problem.setProperty("field", name));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** The rule that a value breaks before any decider sees it. */
    static Optional<String> ruleOf(BadInput bad) {
        return rule(bad.code(), bad.field().orElse("")).map(Rule::id);
    }

    private static Optional<Rule> rule(String code, String field) {
        return switch (code) {
            case "date-ends-before-start", "ends-before-start", "number-negative" -> Optional.of(Rule.NO_FUTURE);
            case "partner-missing", "partner-twice" -> Optional.of(Rule.NAMES_PARTNERS);
            case "field-missing", "text-empty" ->
                switch (field) {
                    case "source" -> Optional.of(Rule.PROVENANCE);
                    case "reason" -> Optional.of(Rule.NOTHING_EDITED);
                    default -> Optional.empty();
                };
            default -> Optional.empty();
        };
    }
}
