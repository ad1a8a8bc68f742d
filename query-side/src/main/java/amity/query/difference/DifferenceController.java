package amity.query.difference;

import amity.message.query.CompareHonors;
import amity.message.query.CompareRosters;
import amity.message.query.CompareVisits;
import amity.message.query.Difference;
import amity.message.query.HonorsDifference;
import amity.message.query.RosterDifference;
import amity.message.query.Viewpoint;
import amity.message.query.VisitsDifference;
import amity.query.rest.Parameters;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code from} and {@code to} are each a day, a moment of knowledge, or both: {@code 2016-12-31,@184}. */
@RestController
@RequestMapping("/api")
class DifferenceController {

    private final QueryGateway queries;

    DifferenceController(QueryGateway queries) {
        this.queries = queries;
    }

    @GetMapping("/roster/diff")
    ResponseEntity<Difference<?>> rosters(HttpServletRequest request) {
        return compare(request, CompareRosters::new, RosterDifference.class, RosterDifference::difference);
    }

    @GetMapping("/visits/yearly/diff")
    ResponseEntity<Difference<?>> visits(HttpServletRequest request) {
        return compare(request, CompareVisits::new, VisitsDifference.class, VisitsDifference::difference);
    }

    @GetMapping("/honors/diff")
    ResponseEntity<Difference<?>> honors(HttpServletRequest request) {
        return compare(request, CompareHonors::new, HonorsDifference.class, HonorsDifference::difference);
    }

    private <A> ResponseEntity<Difference<?>> compare(
            HttpServletRequest request,
            BiFunction<Viewpoint, Viewpoint, Object> question,
            Class<A> answer,
            Function<A, Difference<?>> difference) {
        Parameters parameters = Parameters.of(request, "from", "to");
        Object asked = question.apply(parameters.side("from"), parameters.side("to"));
        return ResponseEntity.ok(difference.apply(queries.query(asked, answer).join()));
    }
}
