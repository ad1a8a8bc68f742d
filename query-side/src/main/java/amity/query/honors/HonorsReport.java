package amity.query.honors;

import amity.message.query.Certainty;
import amity.message.query.Count;
import amity.message.query.HonorEntry;
import amity.message.value.PartnerId;
import amity.query.difference.Compared;
import amity.query.place.PlaceTables;
import amity.query.projection.Boundaries;
import amity.query.projection.Boundary;
import amity.query.projection.Projection;
import amity.query.time.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of awards. */
@Component
class HonorsReport implements Compared<HonorEntry> {

    private final HonorsProjection projection;
    private final HonorsReader reader;
    private final JdbcClient jdbc;

    HonorsReport(HonorsProjection projection, HonorsReader reader, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.projection = projection;
        this.reader = reader;
    }

    @Override
    public Projection projection() {
        return projection;
    }

    @Override
    public List<HonorEntry> entries(View view, @Nullable String record) {
        return reader.entries(view, record);
    }

    @Override
    public String record(HonorEntry entry) {
        return entry.id().stream();
    }

    @Override
    public Object key(HonorEntry entry) {
        return entry.id();
    }

    /** Recipients of awards that had been made and, as far as is known, not taken back. */
    @Override
    public Map<String, Count> counts(List<HonorEntry> entries) {
        return Map.of(
                "recipients",
                entries.stream()
                        .filter(entry -> !entry.revoked())
                        .map(entry -> entry.certainty() == Certainty.CERTAIN
                                ? new Count(entry.recipient().size(), 0)
                                : new Count(0, entry.recipient().size()))
                        .reduce(Count.NONE, Count::plus));
    }

    @Override
    public List<Boundary> boundaries(View view, String record) {
        return reader.boundaries(view, record);
    }

    @Override
    public List<PartnerId> places(HonorEntry entry) {
        return Optional.ofNullable(entry.recipient().partnerId()).stream().toList();
    }

    @Override
    public List<Boundary> renamings(View view, PartnerId partner) {
        return Boundaries.of(jdbc, projection, PlaceTables.PLACE, partner.stream(), view.position());
    }
}
