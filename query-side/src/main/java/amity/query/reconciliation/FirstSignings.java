package amity.query.reconciliation;

import amity.message.partner.FriendshipSigned;
import amity.message.partner.FriendshipUpgraded;
import amity.message.query.KnownAt;
import amity.message.query.Viewpoint;
import amity.message.store.EventTypes;
import amity.message.value.PartnerId;
import amity.message.value.Tier;
import amity.query.history.HistoryProjection;
import amity.query.pinned.OnDay;
import amity.query.projection.Columns;
import amity.query.time.Ledger;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When the first friendship was signed, also one that has ended: of that the roster of a day says nothing. */
@Component
class FirstSignings {

    private final Ledger ledger;
    private final HistoryProjection history;
    private final JdbcClient jdbc;

    FirstSignings(Ledger ledger, HistoryProjection history, JdbcClient jdbc) {
        this.ledger = ledger;
        this.history = history;
        this.jdbc = jdbc;
    }

    /**
     * @param earliest the first day that it can be, by those that are dated
     * @param latest the last
     * @param undated signings that may have been earlier
     */
    record First(LocalDate earliest, LocalDate latest, int undated) {}

    /** Empty where none is dated. A letter of intent signs no friendship; what it is upgraded to is one. @param partners none: all */
    Optional<First> asOf(OnDay on, Collection<PartnerId> partners) {
        Viewpoint at =
                Viewpoint.asOf(on.day()).knownAt(KnownAt.position(on.known().position()));
        String[] records = partners.stream()
                .flatMap(partner -> on.idsOf(partner).stream())
                .map(PartnerId::stream)
                .toArray(String[]::new);
        return ledger.read(
                history,
                at,
                view -> jdbc.sql("""
                        SELECT min(lower(possible)) - date '1970-01-01' AS earliest,
                               least(min(upper(possible) - 1) FILTER (WHERE lower(possible) IS NOT NULL), :asOf)
                                   - date '1970-01-01' AS latest,
                               count(*) FILTER (WHERE lower(possible) IS NULL) AS undated
                        FROM query_history.fact
                        WHERE event IN (:signed, :upgraded) AND details ->> 'tier' <> :intent AND known @> :known
                          AND coalesce(lower(possible) <= :asOf, true)
                          AND (:ofAll OR record = ANY(:records))
                        """)
                        .param(
                                "signed",
                                EventTypes.stored(FriendshipSigned.class).name())
                        .param(
                                "upgraded",
                                EventTypes.stored(FriendshipUpgraded.class).name())
                        .param("intent", Tier.LETTER_OF_INTENT.name())
                        .param("known", view.position())
                        .param("asOf", view.asOf())
                        .param("ofAll", partners.isEmpty())
                        .param("records", records)
                        .query((row, number) -> Optional.ofNullable(
                                first(Columns.day(row, "earliest"), Columns.day(row, "latest"), row.getInt("undated"))))
                        .single());
    }

    private static @Nullable First first(@Nullable LocalDate earliest, @Nullable LocalDate latest, int undated) {
        return earliest == null ? null : new First(earliest, Objects.requireNonNull(latest), undated);
    }
}
