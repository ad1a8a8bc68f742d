package amity.query.naive;

import amity.platform.home.HomeCity;
import amity.platform.home.OfficeClock;
import amity.query.history.HistoryReader;
import amity.query.naive.Verifying.Phase;
import amity.query.projection.Generations;
import amity.query.projection.Projection;
import amity.query.time.JournalTime;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/**
 * Proves the projections of an installation by the naive fold of its journal: with the knowledge of one position every report
 * is compared entry by entry, of the days on which something begins or ends, their eves, and today. Whoever works meanwhile
 * is not disturbed, and what is recorded meanwhile changes nothing.
 *
 * <p>The events are kept in memory while it runs, with what is believed of each record: about a kilobyte each, and an office
 * has less than a million. Where there are so many records that to list them all would take long, fewer days are looked at.
 */
@Component
public final class Verification {

    private static final int MOST_DAYS = 200;
    private static final int FEWEST_DAYS = 10;
    private static final long MOST_ENTRIES = 2_000_000;
    private static final int STEP = 1_000;

    private final EventStore journal;
    private final JournalTime time;
    private final List<Projection> projections;
    private final Generations generations;
    private final QueryGateway queries;
    private final HistoryReader history;
    private final HomeCity home;
    private final OfficeClock clock;

    Verification(
            EventStore journal,
            JournalTime time,
            List<Projection> projections,
            Generations generations,
            QueryGateway queries,
            HistoryReader history,
            HomeCity home,
            OfficeClock clock) {
        this.journal = journal;
        this.time = time;
        this.projections = projections;
        this.generations = generations;
        this.queries = queries;
        this.history = history;
        this.home = home;
        this.clock = clock;
    }

    /**
     * With all that every projection knows by now.
     *
     * @param progress told every now and then
     * @throws IllegalStateException if there is an event in the journal that this version of the program does not know
     */
    public Verified verify(Consumer<Verifying> progress) {
        return verify(reached(), progress);
    }

    /**
     * With the knowledge of a position, 0 for none: what was believed then is remembered for ever.
     *
     * @throws IllegalArgumentException if not every projection knows as much
     */
    public Verified verify(long position, Consumer<Verifying> progress) {
        if (position < 0 || position > reached()) {
            throw new IllegalArgumentException("the projections know of " + reached() + ", not of " + position);
        }
        long head = time.head();
        List<RawEvent> events = RawJournal.upTo(journal, position, clock.clock().getZone(), at -> {
            if (at % STEP == 0 || at == position) {
                progress.accept(new Verifying(Phase.READING, at, position));
            }
        });
        Knowledge known = new Knowledge(events, position, home);
        LocalDate today = clock.today();
        List<LocalDate> days = BoundaryDays.of(known.facts(), today, mostDays(known));
        Findings findings = new Findings();
        Asking asking = new Asking(queries, position, findings);
        long steps = days.size() + 3L;
        DailyReports daily = new DailyReports(known, asking, findings);
        for (int i = 0; i < days.size(); i++) {
            progress.accept(new Verifying(Phase.COMPARING, i, steps));
            daily.compare(days.get(i));
        }
        findings.turnTo(null);
        progress.accept(new Verifying(Phase.COMPARING, steps - 3, steps));
        new KindReports(known, known.recordsOfAllKinds(), asking, findings).compare(today, mostDays(known));
        progress.accept(new Verifying(Phase.COMPARING, steps - 2, steps));
        new PartnerReports(known, asking, findings).compare(today);
        progress.accept(new Verifying(Phase.COMPARING, steps - 1, steps));
        new RecordReports(known, asking, findings, history).compare(today);
        progress.accept(new Verifying(Phase.DONE, steps, steps));
        return new Verified(position, head, days.size(), findings.compared(), findings.all(), findings.more());
    }

    private long reached() {
        return projections.stream().mapToLong(generations::positionOf).min().orElse(0);
    }

    private static int mostDays(Knowledge known) {
        long affordable = MOST_ENTRIES / Math.max(1, known.records().size());
        return Math.clamp(affordable, FEWEST_DAYS, MOST_DAYS);
    }
}
