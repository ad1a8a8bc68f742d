package amity.query.honors;

import amity.query.place.Merges;
import amity.query.place.PlaceFold;
import amity.query.place.PlaceTables;
import amity.query.projection.Fold;
import amity.query.projection.Projection;
import amity.query.projection.RowTable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Awards of honors. */
@Component
final class HonorsProjection implements Projection {

    @Override
    public String name() {
        return "honors";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public List<RowTable> tables() {
        return List.of(HonorFold.AWARD, PlaceTables.PLACE, Merges.MERGED);
    }

    @Override
    public List<Fold<?>> folds() {
        return List.of(new HonorFold(), new PlaceFold());
    }
}
