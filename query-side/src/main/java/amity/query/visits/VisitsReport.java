package amity.query.visits;

import amity.message.query.Certainty;
import amity.message.query.Count;
import amity.message.query.CountedVisit;
import amity.message.value.PartnerId;
import amity.query.difference.Compared;
import amity.query.projection.Boundaries;
import amity.query.projection.Boundary;
import amity.query.projection.Projection;
import amity.query.projection.Years;
import amity.query.time.View;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The visits that yearly counts are made of. */
@Component
class VisitsReport implements Compared<CountedVisit> {

    private final VisitsProjection projection;
    private final VisitsReader reader;
    private final JdbcClient jdbc;

    VisitsReport(VisitsProjection projection, VisitsReader reader, JdbcClient jdbc) {
        this.projection = projection;
        this.reader = reader;
        this.jdbc = jdbc;
    }

    @Override
    public Projection projection() {
        return projection;
    }

    @Override
    public List<CountedVisit> entries(View view, @Nullable String record) {
        return reader.visits(view, record);
    }

    @Override
    public String record(CountedVisit entry) {
        return entry.visit().stream();
    }

    @Override
    public Object key(CountedVisit entry) {
        return entry.visit();
    }

    /** By year; of a date that spans years under the years that it lies between: {@code 2015/2016}, {@code ../2016}. */
    @Override
    public Map<String, Count> counts(List<CountedVisit> entries) {
        Map<String, Count> counts = new TreeMap<>();
        entries.forEach(visit -> counts.merge(
                Years.name(visit.year(), visit.yearFrom(), visit.yearTo()),
                visit.certainty() == Certainty.CERTAIN ? new Count(1, 0) : new Count(0, 1),
                Count::plus));
        return counts;
    }

    @Override
    public List<Boundary> boundaries(View view, String record) {
        return Boundaries.of(jdbc, projection, VisitFold.VISIT, record, view.position());
    }

    @Override
    public List<PartnerId> places(CountedVisit entry) {
        return entry.partners();
    }

    /** A visit is counted by the ids of its partners, whatever they are called. */
    @Override
    public List<Boundary> renamings(View view, PartnerId partner) {
        return List.of();
    }
}
