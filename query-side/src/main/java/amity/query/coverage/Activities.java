package amity.query.coverage;

import amity.message.agreement.Agreements.AgreementEnded;
import amity.message.honor.HonorRevoked;
import amity.message.network.NetworkTies.NetworkTieClosed;
import amity.message.office.LiaisonOffices.LiaisonOfficeClosed;
import amity.message.project.Projects.ProjectCanceled;
import amity.message.query.KnownAt;
import amity.message.query.RecordStatus;
import amity.message.query.Viewpoint;
import amity.message.record.RecordKind;
import amity.message.store.EventTypes;
import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import amity.query.history.HistoryProjection;
import amity.query.pinned.OnDay;
import amity.query.projection.Columns;
import amity.query.time.Ledger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Visits, honors and records, with their steps, as activities of the partners that they name. Not the changes of the friendship
 * itself, not what the office published, not the end of something, not a practice of every year, and nothing undated.
 */
@Component
class Activities {

    private static final List<Class<?>> ENDS = List.of(
            AgreementEnded.class,
            ProjectCanceled.class,
            LiaisonOfficeClosed.class,
            NetworkTieClosed.class,
            HonorRevoked.class);

    private final Ledger ledger;
    private final HistoryProjection history;
    private final JdbcClient jdbc;

    Activities(Ledger ledger, HistoryProjection history, JdbcClient jdbc) {
        this.ledger = ledger;
        this.history = history;
        this.jdbc = jdbc;
    }

    /** By the partners that stand for those named. @param after the last day before the months asked about */
    Map<PartnerId, Lately> of(OnDay on, LocalDate after) {
        Viewpoint at =
                Viewpoint.asOf(on.day()).knownAt(KnownAt.position(on.known().position()));
        List<Happened> happened = ledger.read(
                history,
                at,
                view -> jdbc.sql("""
                        SELECT record, number, event, partners, date, lower(possible) - date '1970-01-01' AS earliest,
                               upper(possible) - 1 - date '1970-01-01' AS latest
                        FROM query_history.fact
                        WHERE known @> :known AND date IS NOT NULL AND NOT starts_with(record, 'partner/')
                          AND NOT starts_with(record, :figures) AND event <> ALL (:ends)
                          AND details ->> 'yearly' IS DISTINCT FROM 'true'
                          AND coalesce(lower(possible) <= :asOf, true)
                        """)
                        .param("known", view.position())
                        .param("asOf", view.asOf())
                        .param("figures", RecordKind.PUBLISHED_FIGURE.prefix() + "/")
                        .param(
                                "ends",
                                ENDS.stream()
                                        .map(end -> EventTypes.stored(end).name())
                                        .toArray(String[]::new))
                        .query((row, number) -> happened(row))
                        .list());
        Map<PartnerId, Lately> lately = new HashMap<>();
        happened.stream()
                .filter(it -> it.mayHaveHappenedBy(on.day()))
                .forEach(it -> it.partners().stream()
                        .map(on::standing)
                        .distinct()
                        .forEach(partner -> lately.merge(
                                partner,
                                Lately.NEVER.and(it, after, on.day()),
                                (before, one) -> before.and(it, after, on.day()))));
        return lately;
    }

    /** What goes on and is dated by a span began in its start: that was the activity. */
    private static Happened happened(ResultSet row) throws SQLException {
        String record = row.getString("record");
        EdtfDate date = Objects.requireNonNull(Columns.date(row, "date"));
        LocalDate latest = Objects.requireNonNull(Columns.day(row, "latest"));
        boolean goesOn = row.getLong("number") == 0
                && RecordKind.ofStream(record)
                        .filter(kind -> !RecordStatus.of(kind).isEmpty())
                        .isPresent();
        EdtfDate when = goesOn ? date.start().orElse(date) : date;
        LocalDate earliest = when.earliest().orElse(null);
        return new Happened(
                record,
                row.getLong("number"),
                row.getString("event"),
                date,
                Columns.partners(row, "partners"),
                earliest,
                Stream.concat(when.latest().stream(), Stream.of(latest))
                        .min(LocalDate::compareTo)
                        .orElseThrow());
    }
}
