package amity.query.roster;

import amity.message.query.CountRoster;
import amity.message.query.FindPartner;
import amity.message.query.FindRoster;
import amity.message.query.ListPartners;
import amity.message.query.PartnerView;
import amity.message.query.Partners;
import amity.message.query.Roster;
import amity.message.query.RosterCounts;
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
class RosterController {

    private final QueryGateway queries;
    private final Answers answers;

    RosterController(QueryGateway queries, Answers answers) {
        this.queries = queries;
        this.answers = answers;
    }

    @GetMapping("/roster")
    ResponseEntity<Roster> roster(HttpServletRequest request) {
        Viewpoint at = Parameters.withTime(request).viewpoint();
        Roster roster = queries.query(new FindRoster(at), Roster.class).join();
        return answers.of(at, roster.position(), roster.asOf(), roster);
    }

    @GetMapping("/roster/counts")
    ResponseEntity<RosterCounts> counts(HttpServletRequest request) {
        Viewpoint at = Parameters.withTime(request).viewpoint();
        RosterCounts counts =
                queries.query(new CountRoster(at), RosterCounts.class).join();
        return answers.of(at, counts.position(), counts.asOf(), counts);
    }

    @GetMapping("/partners")
    ResponseEntity<Partners> partners(HttpServletRequest request) {
        Parameters parameters = Parameters.withTime(request, "page", "size");
        Viewpoint at = parameters.viewpoint();
        Partners partners = queries.query(new ListPartners(parameters.page(), parameters.size(), at), Partners.class)
                .join();
        return answers.of(at, partners.position(), partners);
    }

    @GetMapping("/partners/{id}")
    ResponseEntity<PartnerView> partner(@PathVariable String id, HttpServletRequest request) {
        Viewpoint at = Parameters.withTime(request).viewpoint();
        PartnerView partner = queries.query(
                        new FindPartner(NoSuchPartner.named(id), at),
                        ResponseTypes.optionalInstanceOf(PartnerView.class))
                .join()
                .orElseThrow(() -> new NoSuchPartner(id));
        return answers.of(at, partner.position(), partner.asOf(), partner);
    }
}
