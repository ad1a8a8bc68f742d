package amity.query.honors;

import amity.message.query.Honors;
import amity.message.query.ListHonors;
import amity.platform.home.OfficeClock;
import amity.query.rest.Answers;
import amity.query.rest.Parameters;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class HonorsController {

    private final QueryGateway queries;
    private final OfficeClock clock;

    HonorsController(QueryGateway queries, OfficeClock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping("/api/honors")
    ResponseEntity<Honors> honors(HttpServletRequest request) {
        LocalDate asOf = Parameters.of(request, "asOf").day("asOf", clock.today());
        Honors honors = queries.query(new ListHonors(asOf), Honors.class).join();
        return Answers.of(honors.position(), asOf, honors);
    }
}
