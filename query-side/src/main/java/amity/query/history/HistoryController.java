package amity.query.history;

import amity.message.query.Backdated;
import amity.message.query.FindPartnerHistory;
import amity.message.query.FindTimeline;
import amity.message.query.ListBackdated;
import amity.message.query.PartnerHistory;
import amity.message.query.Timeline;
import amity.message.query.Viewpoint;
import amity.query.rest.Answers;
import amity.query.rest.NoSuchPartner;
import amity.query.rest.Parameters;
import jakarta.servlet.http.HttpServletRequest;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api")
class HistoryController {

    private static final int MOST_DAYS = 1_000_000;

    private final QueryGateway queries;
    private final ChangedByLate changed;
    private final Answers answers;

    HistoryController(QueryGateway queries, ChangedByLate changed, Answers answers) {
        this.queries = queries;
        this.changed = changed;
        this.answers = answers;
    }

    @GetMapping("/partners/{id}/history")
    ResponseEntity<PartnerHistory> history(@PathVariable String id, HttpServletRequest request) {
        Viewpoint at = Parameters.withTime(request).viewpoint();
        PartnerHistory history = queries.query(
                        new FindPartnerHistory(NoSuchPartner.named(id), at),
                        ResponseTypes.optionalInstanceOf(PartnerHistory.class))
                .join()
                .orElseThrow(() -> new NoSuchPartner(id));
        return answers.of(at, history.position(), history);
    }

    @GetMapping("/partners/{id}/timeline")
    ResponseEntity<Timeline> timeline(@PathVariable String id, HttpServletRequest request) {
        Viewpoint at = Parameters.withTime(request).viewpoint();
        Timeline timeline = queries.query(
                        new FindTimeline(NoSuchPartner.named(id), at), ResponseTypes.optionalInstanceOf(Timeline.class))
                .join()
                .orElseThrow(() -> new NoSuchPartner(id));
        return answers.of(at, timeline.position(), timeline.asOf(), timeline);
    }

    /** Recorded more than thirty days after it took effect, unless told otherwise; with the figures that were changed by it. */
    @GetMapping("/backdated")
    ResponseEntity<Backdated> backdated(HttpServletRequest request) {
        Parameters parameters = Parameters.withTime(request, "moreThanDays", "page", "size");
        Viewpoint at = parameters.viewpoint();
        Backdated backdated = queries.query(
                        new ListBackdated(
                                parameters.number("moreThanDays", 30, 0, MOST_DAYS),
                                parameters.page(),
                                parameters.size(),
                                at),
                        Backdated.class)
                .join();
        ChangedByLate.Told told = changed.tell(backdated, at);
        return answers.of(at, told.backdated().position(), told.changed().asOf(), told.backdated());
    }
}
