package amity.query.visits;

import amity.message.query.CountVisitsByYear;
import amity.message.query.Viewpoint;
import amity.message.query.VisitDimension;
import amity.message.query.YearlyVisits;
import amity.query.rest.Answers;
import amity.query.rest.Parameters;
import amity.query.rest.YearRange;
import jakarta.servlet.http.HttpServletRequest;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class VisitsController {

    private final QueryGateway queries;
    private final Answers answers;

    VisitsController(QueryGateway queries, Answers answers) {
        this.queries = queries;
        this.answers = answers;
    }

    /** All years up to the one of the day, unless told otherwise. */
    @GetMapping("/api/visits/yearly")
    ResponseEntity<YearlyVisits> yearly(HttpServletRequest request) {
        Parameters parameters = Parameters.withTime(request, "from", "to", "groupBy");
        Viewpoint at = parameters.viewpoint();
        YearRange years = YearRange.in(parameters);
        YearlyVisits visits = queries.query(
                        new CountVisitsByYear(
                                years.from(), years.to(), parameters.anyOf("groupBy", VisitDimension.class), at),
                        YearlyVisits.class)
                .join();
        return answers.of(at, visits.position(), visits.asOf(), visits);
    }
}
