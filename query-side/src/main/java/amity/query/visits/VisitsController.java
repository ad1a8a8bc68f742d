package amity.query.visits;

import amity.message.query.CountVisitsByYear;
import amity.message.query.Viewpoint;
import amity.message.query.VisitDimension;
import amity.message.query.YearlyVisits;
import amity.query.rest.Answers;
import amity.query.rest.BadParameter;
import amity.query.rest.Parameters;
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
        Integer to = parameters.numberOrNull("to", 0, 9999);
        int from = parameters.number("from", 0, 0, 9999);
        if (to != null && from > to) {
            throw new BadParameter("years-backwards", "from", Integer.toString(from), Integer.toString(to));
        }
        YearlyVisits visits = queries.query(
                        new CountVisitsByYear(from, to, parameters.anyOf("groupBy", VisitDimension.class), at),
                        YearlyVisits.class)
                .join();
        return answers.of(at, visits.position(), visits.asOf(), visits);
    }
}
