package amity.query.honors;

import amity.message.honor.HonorAwarded;
import amity.message.honor.HonorEvent;
import amity.message.honor.HonorRevoked;
import amity.message.partner.PartnerRegistered;
import amity.query.projection.Fact;
import amity.query.projection.Projector;
import amity.query.projection.Window;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(HonorsProjector.NAME)
class HonorsProjector extends Projector {

    static final String NAME = "honors";

    private final HonorsRows rows;

    HonorsProjector(Ground ground, HonorsRows rows) {
        super(ground);
        this.rows = rows;
    }

    @Override
    protected void project(Fact fact) {
        if (fact.event() instanceof HonorEvent event) {
            switch (event) {
                case HonorAwarded award -> {
                    rows.add(award, fact.recordedOn());
                    rows.setTimes(award.honorId(), new AwardTimes(Window.of(award.date(), fact.recordedOn()), null));
                }
                case HonorRevoked revocation -> {
                    Window revoked = Window.of(revocation.date(), fact.recordedOn());
                    rows.awarded(revocation.honorId()).ifPresent(awarded -> {
                        List<Window> inOrder = Window.inOrder(List.of(awarded, revoked));
                        rows.setTimes(revocation.honorId(), new AwardTimes(inOrder.getFirst(), inOrder.getLast()));
                    });
                    rows.setRevoked(revocation.honorId(), revocation.date());
                }
            }
        } else if (fact.event() instanceof PartnerRegistered partner) {
            rows.addPlace(partner);
        }
    }
}
