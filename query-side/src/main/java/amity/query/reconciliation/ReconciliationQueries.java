package amity.query.reconciliation;

import amity.message.figure.Measure;
import amity.message.query.Certainty;
import amity.message.query.Change;
import amity.message.query.ChangedFigures;
import amity.message.query.Count;
import amity.message.query.FigureCounts;
import amity.message.query.FigureStatus;
import amity.message.query.FindChangedFigures;
import amity.message.query.ListRecords;
import amity.message.query.ReconcileFigures;
import amity.message.query.ReconciledFigure;
import amity.message.query.Reconciliation;
import amity.message.query.RecordFilter;
import amity.message.query.RecordSort;
import amity.message.query.Records;
import amity.message.query.Viewpoint;
import amity.message.record.RecordKind;
import amity.query.pinned.Pinned;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks for the figures as anybody would; then for everything else with the knowledge of that answer. */
@Component
class ReconciliationQueries {

    private final QueryGateway queries;
    private final FigureDays days;
    private final FirstSignings signings;

    ReconciliationQueries(QueryGateway queries, FigureDays days, FirstSignings signings) {
        this.queries = queries;
        this.days = days;
        this.signings = signings;
    }

    @QueryHandler
    Reconciliation answer(ReconcileFigures query) {
        Published published = published(query.measure(), query.at());
        Reconciler reconciler = new Reconciler(new Pinned(queries, published.position), signings);
        List<ReconciledFigure> all =
                published.claims.stream().map(reconciler::reconciled).toList();
        List<ReconciledFigure> asked = all.stream()
                .filter(figure -> query.status() == null || figure.status() == query.status())
                .toList();
        return new Reconciliation(
                published.asOf,
                published.position,
                query.page(),
                query.size(),
                asked.size(),
                counts(all),
                asked.stream()
                        .skip((long) query.page() * query.size())
                        .limit(query.size())
                        .toList());
    }

    @QueryHandler
    ChangedFigures answer(FindChangedFigures query) {
        Published published = published(null, query.at());
        ChangesOfFigures changes = new ChangesOfFigures(queries, signings, published.claims);
        return new ChangedFigures(
                published.asOf,
                published.position,
                query.changes().stream()
                        .map((Change change) -> new ChangedFigures.Changed(change.position(), changes.by(change)))
                        .toList());
    }

    private record Published(LocalDate asOf, long position, List<Claim> claims) {}

    private Published published(@Nullable Measure measure, Viewpoint at) {
        RecordFilter filter =
                new RecordFilter(measure == null ? null : measure.name(), null, null, null, null, null, null);
        Records figures = queries.query(
                        new ListRecords(
                                RecordKind.PUBLISHED_FIGURE, filter, RecordSort.NEWEST, 0, Integer.MAX_VALUE, at),
                        Records.class)
                .join();
        FigureDays.Known known = days.known(figures.asOf(), figures.position());
        return new Published(
                figures.asOf(),
                figures.position(),
                figures.entries().stream()
                        .map(entry -> new Claim(entry, known.of(entry)))
                        .toList());
    }

    private static FigureCounts counts(List<ReconciledFigure> figures) {
        int certain = (int) figures.stream()
                .filter(it -> it.status() == FigureStatus.MATCHED && it.certainty() == Certainty.CERTAIN)
                .count();
        return new FigureCounts(
                new Count(certain, count(figures, FigureStatus.MATCHED) - certain),
                count(figures, FigureStatus.DIFFERS),
                count(figures, FigureStatus.NOT_COMPUTABLE));
    }

    private static int count(List<ReconciledFigure> figures, FigureStatus status) {
        return (int) figures.stream().filter(it -> it.status() == status).count();
    }
}
