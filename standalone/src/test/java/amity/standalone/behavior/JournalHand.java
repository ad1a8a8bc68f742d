package amity.standalone.behavior;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes into a journal on PostgreSQL past all deciders, by the function that the program itself calls. */
final class JournalHand {

    private JournalHand() {}

    static void recordUnknownEvent(DataSource database, String record) {
        JdbcClient.create(database)
                .sql("SELECT journal.append_one(?, NULL, ?, 0, 'Unknown', 'amity.NobodyKnows', '1', ?, ?)")
                .params("unknown-of-" + record, record, "{}".getBytes(), "{}".getBytes())
                .query(Long.class)
                .single();
    }
}
