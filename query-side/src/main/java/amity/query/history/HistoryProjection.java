package amity.query.history;

import amity.query.place.Merges;
import amity.query.projection.Fold;
import amity.query.projection.Projection;
import amity.query.projection.RowTable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Every event and every fact. */
@Component
public final class HistoryProjection implements Projection {

    @Override
    public String name() {
        return "history";
    }

    @Override
    public int version() {
        return 4;
    }

    @Override
    public List<RowTable> tables() {
        return List.of(HistoryFold.ENTRY, HistoryFold.FACT, Merges.MERGED);
    }

    @Override
    public List<Fold<?>> folds() {
        return List.of(new HistoryFold());
    }
}
