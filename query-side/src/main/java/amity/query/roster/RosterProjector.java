package amity.query.roster;

import amity.message.partner.FriendshipEvent;
import amity.message.partner.FriendshipRenewed;
import amity.message.partner.FriendshipResumed;
import amity.message.partner.FriendshipSigned;
import amity.message.partner.FriendshipSuspended;
import amity.message.partner.FriendshipTerminated;
import amity.message.partner.FriendshipUpgraded;
import amity.message.partner.PartnerEvent;
import amity.message.partner.PartnerRegistered;
import amity.message.value.Tier;
import amity.query.projection.Fact;
import amity.query.projection.Projector;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(RosterProjector.NAME)
class RosterProjector extends Projector {

    static final String NAME = "roster";

    private final RosterRows rows;

    RosterProjector(Ground ground, RosterRows rows) {
        super(ground);
        this.rows = rows;
    }

    @Override
    protected void project(Fact fact) {
        if (fact.event() instanceof PartnerEvent event) {
            switch (event) {
                case PartnerRegistered partner -> {
                    rows.register(partner);
                    rows.addFact(partner.partnerId(), fact, details(partner));
                }
                case FriendshipEvent change -> {
                    rows.addMove(change.partnerId(), fact, move(change, fact), details(change));
                    rows.replaceSpells(change.partnerId(), new Course(rows.moves(change.partnerId())));
                }
            }
        }
    }

    private static Move move(FriendshipEvent change, Fact fact) {
        return switch (change) {
            case FriendshipSigned signed -> move(Step.SIGNED, signed.tier(), change, fact);
            case FriendshipUpgraded upgraded -> move(Step.UPGRADED, upgraded.tier(), change, fact);
            case FriendshipRenewed _ -> move(Step.RENEWED, null, change, fact);
            case FriendshipSuspended _ -> move(Step.SUSPENDED, null, change, fact);
            case FriendshipResumed _ -> move(Step.RESUMED, null, change, fact);
            case FriendshipTerminated _ -> move(Step.TERMINATED, null, change, fact);
        };
    }

    private static Move move(Step step, @Nullable Tier tier, FriendshipEvent change, Fact fact) {
        return new Move(step, tier, change.date(), fact.recordedOn());
    }

    /** What a fact says besides partner and date; what is unknown is left out. */
    private static Map<String, Object> details(PartnerEvent event) {
        Map<String, Object> details = new LinkedHashMap<>();
        switch (event) {
            case PartnerRegistered partner -> {
                details.put("nameEn", partner.nameEn());
                details.put("nameZh", partner.nameZh());
                put(details, "nameLocal", partner.nameLocal());
                details.put("countryCode", partner.countryCode());
                details.put("kind", partner.kind());
                put(details, "lat", partner.lat());
                put(details, "lon", partner.lon());
                details.put("aliases", partner.aliases());
            }
            case FriendshipSigned signed -> details.put("tier", signed.tier());
            case FriendshipUpgraded upgraded -> details.put("tier", upgraded.tier());
            case FriendshipSuspended suspended -> put(details, "reason", suspended.reason());
            case FriendshipTerminated terminated -> put(details, "reason", terminated.reason());
            case FriendshipRenewed _ -> {}
            case FriendshipResumed _ -> {}
        }
        return details;
    }

    private static void put(Map<String, Object> details, String name, @Nullable Object value) {
        if (value != null) {
            details.put(name, value);
        }
    }
}
