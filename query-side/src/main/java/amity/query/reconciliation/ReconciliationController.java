package amity.query.reconciliation;

import amity.message.figure.Measure;
import amity.message.query.FigureStatus;
import amity.message.query.ReconcileFigures;
import amity.message.query.Reconciliation;
import amity.query.rest.Answers;
import amity.query.rest.Parameters;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReconciliationController {

    private final QueryGateway queries;
    private final Answers answers;

    ReconciliationController(QueryGateway queries, Answers answers) {
        this.queries = queries;
        this.answers = answers;
    }

    @GetMapping("/api/reconciliation")
    ResponseEntity<Reconciliation> reconciliation(HttpServletRequest request) {
        Parameters parameters = Parameters.withTime(request, "status", "measure", "page", "size");
        ReconcileFigures question = new ReconcileFigures(
                parameters.oneOf("measure", List.of(Measure.values())),
                parameters.oneOf("status", List.of(FigureStatus.values())),
                parameters.page(),
                parameters.size(),
                parameters.viewpoint());
        Reconciliation found = queries.query(question, Reconciliation.class).join();
        return answers.of(question.at(), found.position(), found.asOf(), found);
    }
}
