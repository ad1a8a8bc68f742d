package amity.query.page;

import amity.message.query.Certainty;
import amity.message.query.Count;
import amity.message.query.CoverageReport;
import amity.message.query.FigureCounts;
import amity.message.query.FigureStatus;
import amity.message.query.FindCoverage;
import amity.message.query.PartnerWithoutProject;
import amity.message.query.QuietPartner;
import amity.message.query.ReconcileFigures;
import amity.message.query.ReconciledFigure;
import amity.message.query.Reconciliation;
import amity.message.query.Viewpoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;

/** Answers the questions of the reports from lists in memory. */
class StubReports {

    final List<ReconciledFigure> figures = new ArrayList<>();

    final List<QuietPartner> quiet = new ArrayList<>();
    final List<PartnerWithoutProject> withoutProject = new ArrayList<>();

    /** How many months were asked for. */
    final List<Integer> months = new ArrayList<>();

    /** From where each question was asked. */
    final List<Viewpoint> asked = new ArrayList<>();

    void clear() {
        Stream.of(figures, quiet, withoutProject, months, asked).forEach(List::clear);
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

    /** Of one sister city and one friendly exchange city. */
    @QueryHandler
    CoverageReport coverage(FindCoverage query) {
        asked.add(query.at());
        months.add(query.months());
        LocalDate day = StubLedger.day(query.at());
        return new CoverageReport(
                day,
                query.months(),
                day.minusMonths(query.months()),
                StubJournal.position(query.at()),
                new Count(2, 0),
                List.copyOf(quiet),
                new Count(1, 0),
                List.copyOf(withoutProject));
    }

    private long count(FigureStatus status) {
        return figures.stream().filter(one -> one.status() == status).count();
    }
}
