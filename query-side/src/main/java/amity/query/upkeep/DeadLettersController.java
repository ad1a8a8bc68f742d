package amity.query.upkeep;

import amity.query.rest.Parameters;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What projections could not take in; for administrators. */
@RestController
@RequestMapping("/api/dead-letters")
class DeadLettersController {

    private final DeadLetterReader reader;
    private final DeadLetterDesk desk;

    DeadLettersController(DeadLetterReader reader, DeadLetterDesk desk) {
        this.reader = reader;
        this.desk = desk;
    }

    @GetMapping
    DeadLetterPage list(HttpServletRequest request) {
        Parameters parameters = Parameters.of(request, "page", "size");
        return reader.list(parameters.page(), parameters.size());
    }

    @GetMapping("/{id}")
    DeadLetterContent one(@PathVariable String id, HttpServletRequest request) {
        Parameters.of(request);
        return reader.find(id);
    }

    @PostMapping("/{id}/retry")
    Retried retry(@PathVariable String id, HttpServletRequest request) {
        Parameters.of(request);
        return desk.retry(id);
    }

    /** What the body says. */
    record Discard(@Nullable String reason) {}

    @PostMapping("/{id}/discard")
    GivenUp discard(
            @PathVariable String id, @RequestBody Discard why, @Nullable Principal user, HttpServletRequest request) {
        Parameters.of(request);
        if (user == null) {
            throw new IllegalStateException("no login stands before this: nobody would have given it up");
        }
        return desk.discard(id, user.getName(), Reason.of(why.reason()));
    }
}
