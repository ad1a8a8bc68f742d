package amity.query.coverage;

import amity.message.query.CoverageReport;
import amity.message.query.FindCoverage;
import amity.query.rest.Answers;
import amity.query.rest.Parameters;
import jakarta.servlet.http.HttpServletRequest;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CoverageController {

    private static final int USUAL_MONTHS = 24;

    /** A century. */
    private static final int MOST_MONTHS = 1_200;

    private final QueryGateway queries;
    private final Answers answers;

    CoverageController(QueryGateway queries, Answers answers) {
        this.queries = queries;
        this.answers = answers;
    }

    @GetMapping("/api/coverage")
    ResponseEntity<CoverageReport> coverage(HttpServletRequest request) {
        Parameters parameters = Parameters.withTime(request, "months");
        FindCoverage question =
                new FindCoverage(parameters.number("months", USUAL_MONTHS, 1, MOST_MONTHS), parameters.viewpoint());
        CoverageReport found = queries.query(question, CoverageReport.class).join();
        return answers.of(question.at(), found.position(), found.asOf(), found);
    }
}
