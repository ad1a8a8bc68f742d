package amity.query.anniversary;

import amity.message.query.Anniversaries;
import amity.message.query.ListAnniversaries;
import amity.message.query.Viewpoint;
import amity.query.rest.Answers;
import amity.query.rest.Parameters;
import jakarta.servlet.http.HttpServletRequest;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AnniversaryController {

    private static final int USUAL_MONTHS = 24;

    /** A century. */
    private static final int MOST_MONTHS = 1_200;

    private final QueryGateway queries;
    private final Answers answers;

    AnniversaryController(QueryGateway queries, Answers answers) {
        this.queries = queries;
        this.answers = answers;
    }

    /** Months back in {@code past} and on in {@code next}. */
    @GetMapping("/api/anniversaries")
    ResponseEntity<Anniversaries> anniversaries(HttpServletRequest request) {
        Parameters parameters = Parameters.withTime(request, "past", "next");
        Viewpoint at = parameters.viewpoint();
        ListAnniversaries query = new ListAnniversaries(
                parameters.number("past", USUAL_MONTHS, 0, MOST_MONTHS),
                parameters.number("next", USUAL_MONTHS, 0, MOST_MONTHS),
                at);
        Anniversaries found = queries.query(query, Anniversaries.class).join();
        return answers.of(at, found.position(), found.asOf(), found);
    }
}
