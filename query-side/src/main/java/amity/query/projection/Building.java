package amity.query.projection;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** One projection that is being built anew, perhaps beside others. */
final class Building {

    private final Generation next;
    private final Steps steps;
    private final SetAside setAside = new SetAside();
    private final Closings closings;
    private volatile @Nullable RowsRefused refusal;

    Building(Generation next, Steps steps) {
        this.next = next;
        this.steps = steps;
        this.closings = new Closings(next);
    }

    Generation next() {
        return next;
    }

    Steps steps() {
        return steps;
    }

    /** Records with an event that could not be folded. */
    SetAside setAside() {
        return setAside;
    }

    Closings closings() {
        return closings;
    }

    synchronized void takeAside(SetAside others) {
        setAside.addAll(others);
    }

    /** @throws SQLException the failure itself, if it is not a row that PostgreSQL refuses */
    void refuse(SQLException failure) throws SQLException {
        refusal = RowsRefused.in(failure).orElseThrow(() -> failure);
    }

    void refuse(RowsRefused why) {
        refusal = why;
    }

    boolean refused() {
        return refusal != null;
    }

    @Nullable
    RowsRefused refusal() {
        return refusal;
    }
}
