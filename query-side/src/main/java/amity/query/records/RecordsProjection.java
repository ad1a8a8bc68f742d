package amity.query.records;

import amity.query.place.Merges;
import amity.query.place.PlaceFold;
import amity.query.place.PlaceTables;
import amity.query.projection.Fold;
import amity.query.projection.Projection;
import amity.query.projection.RowTable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Records of all kinds. */
@Component
final class RecordsProjection implements Projection {

    @Override
    public String name() {
        return "records";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public List<RowTable> tables() {
        return List.of(RecordTables.RECORD, RecordTables.PARTNER, RecordTables.STEP, PlaceTables.PLACE, Merges.MERGED);
    }

    @Override
    public List<Fold<?>> folds() {
        return List.of(new RecordFold(), new PlaceFold());
    }
}
