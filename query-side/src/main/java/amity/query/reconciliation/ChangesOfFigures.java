package amity.query.reconciliation;

import amity.message.query.Change;
import amity.message.value.RecordId;
import amity.query.pinned.Pinned;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.queryhandling.QueryGateway;

/** Which of some figures are computed otherwise since an event. Only those are computed that the event can change. */
final class ChangesOfFigures {

    private final QueryGateway queries;
    private final FirstSignings signings;
    private final List<Claim> claims;
    private final Map<Long, Reconciler> known = new HashMap<>();

    ChangesOfFigures(QueryGateway queries, FirstSignings signings, List<Claim> claims) {
        this.queries = queries;
        this.signings = signings;
        this.claims = claims;
    }

    List<RecordId> by(Change change) {
        return claims.stream()
                .filter(claim -> canChange(claim, change))
                .filter(claim ->
                        !before(change).computed(claim).equals(after(change).computed(claim)))
                .map(claim -> claim.entry().id())
                .toList();
    }

    /** What took effect after the day of a figure is none of its matter, nor what is in records that it is not computed from. */
    private static boolean canChange(Claim claim, Change change) {
        String stream = change.record().substring(0, change.record().indexOf('/'));
        Optional<LocalDate> earliest = Optional.ofNullable(change.effective()).flatMap(date -> date.earliest());
        return Measures.of(claim.measure()).from().contains(stream)
                && earliest.filter(day -> day.isAfter(claim.day())).isEmpty();
    }

    private Reconciler before(Change change) {
        return at(change.position() - 1);
    }

    private Reconciler after(Change change) {
        return at(change.position());
    }

    private Reconciler at(long position) {
        return known.computeIfAbsent(position, any -> new Reconciler(new Pinned(queries, position), signings));
    }
}
