package amity.query.reconciliation;

import amity.message.query.KnownAt;
import amity.message.query.RecordEntry;
import amity.message.query.Viewpoint;
import amity.message.record.RecordKind;
import amity.query.history.HistoryProjection;
import amity.query.projection.Columns;
import amity.query.time.Ledger;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The days of which figures are computed: the last that their dates can mean, which never is after they were recorded. */
@Component
class FigureDays {

    private final Ledger ledger;
    private final HistoryProjection history;
    private final JdbcClient jdbc;

    FigureDays(Ledger ledger, HistoryProjection history, JdbcClient jdbc) {
        this.ledger = ledger;
        this.history = history;
        this.jdbc = jdbc;
    }

    /** @param last by the streams of the figures @param asOf no day comes after it */
    record Known(Map<String, LocalDate> last, LocalDate asOf) {

        LocalDate of(RecordEntry figure) {
            LocalDate day = last.getOrDefault(figure.kind().stream(figure.id()), asOf);
            return day.isAfter(asOf) ? asOf : day;
        }
    }

    Known known(LocalDate asOf, long position) {
        Viewpoint at = Viewpoint.asOf(asOf).knownAt(KnownAt.position(position));
        Map<String, LocalDate> last = new HashMap<>();
        ledger.read(
                history,
                at,
                view -> jdbc.sql("""
                        SELECT record, upper(possible) - 1 - date '1970-01-01' AS last FROM query_history.fact
                        WHERE starts_with(record, :figures) AND known @> :known
                        """)
                        .param("figures", RecordKind.PUBLISHED_FIGURE.prefix() + "/")
                        .param("known", view.position())
                        .query((row, number) ->
                                last.put(row.getString("record"), Objects.requireNonNull(Columns.day(row, "last"))))
                        .list());
        return new Known(last, asOf);
    }
}
