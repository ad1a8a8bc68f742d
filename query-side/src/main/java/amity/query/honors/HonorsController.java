package amity.query.honors;

import amity.message.query.Honors;
import amity.message.query.ListHonors;
import amity.message.query.Viewpoint;
import amity.query.rest.Answers;
import amity.query.rest.Parameters;
import jakarta.servlet.http.HttpServletRequest;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class HonorsController {

    private final QueryGateway queries;
    private final Answers answers;

    HonorsController(QueryGateway queries, Answers answers) {
        this.queries = queries;
        this.answers = answers;
    }

    @GetMapping("/api/honors")
    ResponseEntity<Honors> honors(HttpServletRequest request) {
        Viewpoint at = Parameters.withTime(request).viewpoint();
        Honors honors = queries.query(new ListHonors(at), Honors.class).join();
        return answers.of(at, honors.position(), honors.asOf(), honors);
    }
}
