package amity.query.projection;

import amity.query.projection.Rebuilding.Phase;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Builds a projection anew beside the one that is asked: folds the journal straight into new tables, makes their indexes,
 * catches up, compares, and puts them in the place of the old ones in one transaction. Until then nothing that is asked
 * changes; killed at any point it leaves nothing but tables that the next one throws away.
 */
public final class Rebuild {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);

    private final EventStore journal;
    private final DataSource database;
    private final Generations generations;
    private final Switch change;
    private final Comparison comparison;
    private final ZoneId zone;

    Rebuild(
            EventStore journal,
            DataSource database,
            Generations generations,
            Switch change,
            Comparison comparison,
            ZoneId zone) {
        this.journal = journal;
        this.database = database;
        this.generations = generations;
        this.change = change;
        this.comparison = comparison;
        this.zone = zone;
    }

    /**
     * What came of it.
     *
     * @param events that were folded
     * @param differences between the old rows and the new, a line each; the first few
     * @param switched whether the new ones are asked from now on
     */
    public record Outcome(long events, List<String> differences, boolean switched) {}

    /**
     * @param acceptDifferences whether new rows that differ from the old ones take their place all the same
     * @param progress told at every step
     * @throws AlreadyRebuilding if another process, or this one, is at it
     */
    public Outcome of(Projection projection, boolean acceptDifferences, Consumer<Rebuilding> progress) {
        try (RebuildLock lock = RebuildLock.of(database, projection)) {
            Generation next = Generation.next(projection);
            Optional<Generations.State> live = generations.stateOf(Generation.live(projection));
            generations.replace(next);
            Pass pass = new Pass(next, journal, database, zone, progress);
            Set<String> failed = new HashSet<>(pass.fold());
            progress.accept(new Rebuilding(Phase.INDEXING, pass.position(), pass.position(), 0));
            generations.index(next, pass.position());
            change.catchUp(next, failed, progress);
            List<String> differences = new ArrayList<>(change.recordsThatFailOnlyNow(projection, failed));
            boolean comparable =
                    live.filter(it -> it.version() == projection.version()).isPresent();
            if (comparable) {
                progress.accept(new Rebuilding(Phase.COMPARING, pass.position(), pass.position(), 0));
                differences.addAll(comparison.between(Generation.live(projection), next));
            }
            if (!differences.isEmpty() && !acceptDifferences) {
                LOG.warn(
                        "{} was built anew and differs from what is asked; it is not switched: {}",
                        projection.name(),
                        differences);
                generations.drop(next);
                return new Outcome(pass.position(), differences, false);
            }
            progress.accept(new Rebuilding(Phase.SWITCHING, pass.position(), pass.position(), 0));
            change.over(projection, failed);
            progress.accept(new Rebuilding(Phase.DONE, pass.position(), pass.position(), 0));
            return new Outcome(pass.position(), differences, true);
        }
    }
}
