package amity.benchmarks.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.Serializer;

/** Puts events into tables as their owner, past the engines: millions of them in minutes. */
final class Filling {

    private static final int BATCH = 1_000_000;

    /** Time-ordered event ids, random streams of one event each, a microsecond apart. */
    private static final String INTO_JOURNAL =
            "INSERT INTO journal.event (position, recorded_at, event_id, stream, sequence, stream_type, payload_type,"
                    + " payload_revision, payload, metadata)"
                    + " SELECT n, timestamptz '2026-01-01 00:00:00Z' + n * interval '1 microsecond', uuidv7()::text,"
                    + " gen_random_uuid()::text, 0, 'visit', ?, '1',"
                    + " convert_to(replace(?, ':12,', ':' || (n % 90 + 10) || ','), 'UTF8'), convert_to(?, 'UTF8')"
                    + " FROM generate_series(?::bigint, ?) AS g (n)";

    private static final String INTO_AXON =
            "INSERT INTO domainevententry (globalindex, timestamp, eventidentifier, aggregateidentifier, sequencenumber,"
                    + " type, payloadtype, payloadrevision, payload, metadata)"
                    + " SELECT position, to_char(recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"'), event_id,"
                    + " stream, sequence, stream_type, payload_type, payload_revision, payload, metadata"
                    + " FROM journal.event ORDER BY position";

    private Filling() {}

    /** The positions from..to of an otherwise empty or shorter journal. */
    static void journal(Server server, String database, long from, long to) throws SQLException {
        Serializer serializer = Journal.serializer();
        DomainEventMessage<Fact> event = Fact.in("any");
        try (Connection connection = server.owner(database);
                PreparedStatement insert = connection.prepareStatement(INTO_JOURNAL)) {
            insert.setString(1, Fact.class.getName());
            insert.setString(2, event.serializePayload(serializer, String.class).getData());
            insert.setString(
                    3, event.serializeMetaData(serializer, String.class).getData());
            for (long begin = from; begin <= to; begin += BATCH) {
                long end = Math.min(to, begin + BATCH - 1);
                insert.setLong(4, begin);
                insert.setLong(5, end);
                insert.executeUpdate();
                if (to - from >= BATCH) {
                    System.out.printf(Locale.ROOT, "filled %,d of %,d%n", end, to);
                }
            }
        }
    }

    /** The same events as in the journal of the database. */
    static void axon(Server server, String database) throws SQLException {
        server.execute(database, INTO_AXON);
        server.execute(
                database, "SELECT setval('domainevententry_globalindex_seq', max(globalindex)) FROM domainevententry");
    }
}
