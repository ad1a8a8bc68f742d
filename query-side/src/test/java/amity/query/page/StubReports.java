package amity.query.page;

import amity.message.query.Certainty;
import amity.message.query.Count;
import amity.message.query.FigureCounts;
import amity.message.query.FigureStatus;
import amity.message.query.ReconcileFigures;
import amity.message.query.ReconciledFigure;
import amity.message.query.Reconciliation;
import amity.message.query.Viewpoint;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;

/** Answers the questions of the reports from lists in memory. */
class StubReports {

    final List<ReconciledFigure> figures = new ArrayList<>();

    /** From where each question was asked. */
    final List<Viewpoint> asked = new ArrayList<>();

    void clear() {
        List.of(figures, asked).forEach(List::clear);
    }

    @QueryHandler
    Reconciliation reconciliation(ReconcileFigures query) {
        asked.add(query.at());
        long certain = figures.stream()
                .filter(one -> one.status() == FigureStatus.MATCHED && one.certainty() == Certainty.CERTAIN)
                .count();
        return new Reconciliation(
                StubLedger.day(query.at()),
                StubJournal.position(query.at()),
                query.page(),
                query.size(),
                figures.size(),
                new FigureCounts(
                        new Count((int) certain, (int) (count(FigureStatus.MATCHED) - certain)),
                        (int) count(FigureStatus.DIFFERS),
                        (int) count(FigureStatus.NOT_COMPUTABLE)),
                List.copyOf(figures));
    }

    private long count(FigureStatus status) {
        return figures.stream().filter(one -> one.status() == status).count();
    }
}
