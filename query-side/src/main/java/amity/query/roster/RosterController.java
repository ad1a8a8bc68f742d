package amity.query.roster;

import amity.message.query.FindPartner;
import amity.message.query.FindPartnerHistory;
import amity.message.query.FindRoster;
import amity.message.query.ListPartners;
import amity.message.query.PartnerHistory;
import amity.message.query.PartnerView;
import amity.message.query.Partners;
import amity.message.query.Roster;
import amity.message.value.InvalidValue;
import amity.message.value.PartnerId;
import amity.platform.home.OfficeClock;
import amity.query.rest.Answers;
import amity.query.rest.NoSuchPartner;
import amity.query.rest.Parameters;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
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

    private static final int USUAL_PAGE = 100;
    private static final int LARGEST_PAGE = 500;
    private static final int LAST_PAGE = 1_000_000;

    private final QueryGateway queries;
    private final OfficeClock clock;

    RosterController(QueryGateway queries, OfficeClock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping("/roster")
    ResponseEntity<Roster> roster(HttpServletRequest request) {
        LocalDate asOf = Parameters.of(request, "asOf").day("asOf", clock.today());
        Roster roster = queries.query(new FindRoster(asOf), Roster.class).join();
        return Answers.of(roster.position(), asOf, roster);
    }

    @GetMapping("/partners")
    ResponseEntity<Partners> partners(HttpServletRequest request) {
        Parameters parameters = Parameters.of(request, "page", "size");
        int page = parameters.number("page", 0, 0, LAST_PAGE);
        int size = parameters.number("size", USUAL_PAGE, 1, LARGEST_PAGE);
        Partners partners =
                queries.query(new ListPartners(page, size), Partners.class).join();
        return Answers.of(partners.position(), partners);
    }

    @GetMapping("/partners/{id}")
    ResponseEntity<PartnerView> partner(@PathVariable String id, HttpServletRequest request) {
        LocalDate asOf = Parameters.of(request, "asOf").day("asOf", clock.today());
        PartnerView partner = queries.query(
                        new FindPartner(partnerId(id), asOf), ResponseTypes.optionalInstanceOf(PartnerView.class))
                .join()
                .orElseThrow(() -> new NoSuchPartner(id));
        return Answers.of(partner.position(), asOf, partner);
    }

    @GetMapping("/partners/{id}/history")
    ResponseEntity<PartnerHistory> history(@PathVariable String id, HttpServletRequest request) {
        Parameters.of(request);
        PartnerHistory history = queries.query(
                        new FindPartnerHistory(partnerId(id)), ResponseTypes.optionalInstanceOf(PartnerHistory.class))
                .join()
                .orElseThrow(() -> new NoSuchPartner(id));
        return Answers.of(history.position(), history);
    }

    private static PartnerId partnerId(String id) {
        try {
            return new PartnerId(id);
        } catch (InvalidValue malformed) {
            throw new NoSuchPartner(id);
        }
    }
}
