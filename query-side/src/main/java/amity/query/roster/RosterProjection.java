package amity.query.roster;

import amity.query.place.Merges;
import amity.query.place.PlaceTables;
import amity.query.projection.Fold;
import amity.query.projection.Projection;
import amity.query.projection.RowTable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Partners, and the days on which each tier of the friendships with them held. */
@Component
final class RosterProjection implements Projection {

    @Override
    public String name() {
        return "roster";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public List<RowTable> tables() {
        return List.of(
                RosterTables.PARTNER, RosterTables.TIER, RosterTables.COURSE, PlaceTables.RENAMED, Merges.MERGED);
    }

    @Override
    public List<Fold<?>> folds() {
        return List.of(new PartnerFold());
    }
}
