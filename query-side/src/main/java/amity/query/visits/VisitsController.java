package amity.query.visits;

import amity.message.query.CountVisitsByYear;
import amity.message.query.VisitDimension;
import amity.message.query.YearlyVisits;
import amity.platform.home.OfficeClock;
import amity.query.rest.Answers;
import amity.query.rest.BadParameter;
import amity.query.rest.Parameters;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class VisitsController {

    private final QueryGateway queries;
    private final OfficeClock clock;

    VisitsController(QueryGateway queries, OfficeClock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** All years up to the one of the day, unless told otherwise. */
    @GetMapping("/api/visits/yearly")
    ResponseEntity<YearlyVisits> yearly(HttpServletRequest request) {
        Parameters parameters = Parameters.of(request, "from", "to", "groupBy", "asOf");
        LocalDate asOf = parameters.day("asOf", clock.today());
        int to = parameters.number("to", asOf.getYear(), 0, 9999);
        int from = parameters.number("from", 0, 0, 9999);
        if (from > to) {
            throw new BadParameter("years-backwards", "from", Integer.toString(from), Integer.toString(to));
        }
        YearlyVisits visits = queries.query(
                        new CountVisitsByYear(from, to, parameters.anyOf("groupBy", VisitDimension.class), asOf),
                        YearlyVisits.class)
                .join();
        return Answers.of(visits.position(), asOf, visits);
    }
}
