package amity.query.history;

import amity.message.query.Backdated;
import amity.message.query.BackdatedEntry;
import amity.message.query.ChangedFigures;
import amity.message.query.FindChangedFigures;
import amity.message.query.KnownAt;
import amity.message.query.Viewpoint;
import amity.platform.home.OfficeClock;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** Says of late entries which published figures they changed: of the first of a page, for each costs several questions. */
@Component
class ChangedByLate {

    static final int MOST = 100;

    private final QueryGateway queries;
    private final OfficeClock clock;

    ChangedByLate(QueryGateway queries, OfficeClock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** @param changed of the first entries */
    record Told(Backdated backdated, ChangedFigures changed) {}

    /** Of the figures that are known as the entries are. */
    Told tell(Backdated backdated, Viewpoint at) {
        List<BackdatedEntry> entries = new ArrayList<>(backdated.entries());
        int looked = Math.min(MOST, entries.size());
        FindChangedFigures question = new FindChangedFigures(
                entries.subList(0, looked).stream().map(BackdatedEntry::change).toList(), pinned(backdated, at));
        ChangedFigures changed = queries.query(question, ChangedFigures.class).join();
        for (int i = 0; i < looked; i++) {
            entries.set(i, entries.get(i).changing(changed.changed().get(i).figures()));
        }
        return new Told(backdated.with(entries), changed);
    }

    /** A moment of the past is one state already; of now it is the state that the entries are of. */
    private Viewpoint pinned(Backdated backdated, Viewpoint at) {
        return at.knownAt().isNow()
                ? Viewpoint.asOf(at.asOf() == null ? clock.today() : at.asOf())
                        .knownAt(KnownAt.position(backdated.position()))
                : at;
    }
}
