package amity.query.records;

import amity.message.query.Certainty;
import amity.message.query.Count;
import amity.message.query.RecordEntry;
import amity.message.query.RecordPartner;
import amity.message.query.RecordStatus;
import amity.message.record.RecordKind;
import amity.message.value.PartnerId;
import amity.query.difference.Compared;
import amity.query.projection.Boundary;
import amity.query.projection.Projection;
import amity.query.projection.Years;
import amity.query.time.View;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The list of records of a kind. */
record RecordsReport(RecordKind kind, RecordsProjection records, RecordsReader reader)
        implements Compared<RecordEntry> {

    @Override
    public Projection projection() {
        return records;
    }

    @Override
    public List<RecordEntry> entries(View view, @Nullable String record) {
        return reader.all(kind, view, record);
    }

    @Override
    public String record(RecordEntry entry) {
        return kind.stream(entry.id());
    }

    @Override
    public Object key(RecordEntry entry) {
        return entry.id();
    }

    /** All, those that go on, and those of each year: {@code records}, {@code goingOn}, {@code 2013}, {@code 2007/2009}. */
    @Override
    public Map<String, Count> counts(List<RecordEntry> entries) {
        List<RecordEntry> events =
                entries.stream().filter(entry -> !entry.yearly()).toList();
        Map<String, Count> counts = new LinkedHashMap<>();
        counts.put("records", sum(events.stream().map(entry -> one(entry.certainty()))));
        if (Kinds.goesOn(kind)) {
            counts.put("goingOn", sum(events.stream().map(this::goingOn)));
        }
        Map<String, Count> years = new TreeMap<>();
        events.forEach(entry -> years.merge(
                Years.name(entry.year(), entry.yearFrom(), entry.yearTo()), one(entry.certainty()), Count::plus));
        counts.putAll(years);
        return counts;
    }

    /** What has possibly ended possibly goes on. */
    private Count goingOn(RecordEntry entry) {
        boolean ended = entry.status() != RecordStatus.of(kind).getFirst();
        if (ended) {
            return entry.statusCertainty() == Certainty.CERTAIN ? Count.NONE : new Count(0, 1);
        }
        return entry.statusCertainty() == Certainty.CERTAIN ? new Count(1, 0) : new Count(0, 1);
    }

    private static Count one(Certainty certainty) {
        return certainty == Certainty.CERTAIN ? new Count(1, 0) : new Count(0, 1);
    }

    private static Count sum(java.util.stream.Stream<Count> counts) {
        return counts.reduce(Count.NONE, Count::plus);
    }

    @Override
    public List<Boundary> boundaries(View view, String record) {
        return reader.boundaries(records, view, record);
    }

    @Override
    public List<PartnerId> places(RecordEntry entry) {
        return entry.partners().stream().map(RecordPartner::partner).distinct().toList();
    }

    @Override
    public List<Boundary> renamings(View view, PartnerId partner) {
        return reader.renamings(view, partner);
    }
}
