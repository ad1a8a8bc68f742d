package amity.query.visits;

import amity.message.partner.PartnerRegistered;
import amity.message.visit.DelegationVisitRecorded;
import amity.message.visit.VisitEvent;
import amity.query.projection.Fact;
import amity.query.projection.Projector;
import amity.query.projection.Window;
import org.axonframework.config.ProcessingGroup;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(VisitsProjector.NAME)
class VisitsProjector extends Projector {

    static final String NAME = "visits";

    private final VisitsRows rows;

    VisitsProjector(Ground ground, VisitsRows rows) {
        super(ground);
        this.rows = rows;
    }

    @Override
    protected void project(Fact fact) {
        if (fact.event() instanceof VisitEvent event) {
            switch (event) {
                case DelegationVisitRecorded visit -> rows.add(visit, Window.of(visit.date(), fact.recordedOn()));
            }
        } else if (fact.event() instanceof PartnerRegistered partner) {
            rows.addCountry(partner.partnerId(), partner.countryCode());
        }
    }
}
