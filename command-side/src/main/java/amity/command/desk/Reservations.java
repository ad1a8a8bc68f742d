package amity.command.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What may be there only once across all streams, which no single aggregate can see: a table with a unique key.
 *
 * <p>Written in the transaction of the command that asks for it. Two things rest on that: a refused command leaves no
 * reservation, and whoever asks for a key that is being taken waits until that command is through. It would stay true of
 * a journal that commits its append in a transaction of its own while this one is open. What would then be new is a crash
 * between the two: the event without its reservation. The rows can be had again from the events, and taking or giving
 * back twice is the same as once.
 */
public class Reservations {

    /** The most bytes of a key that are stored as they are; the index takes no more than about 2,700. */
    private static final int READABLE = 1000;

    private static final int ATTEMPTS = 5;

    private final JdbcClient jdbc;

    public Reservations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes the key for the holder, unless another has it.
     *
     * @return another holder of the key, or empty: the key is the holder's
     */
    public Optional<String> claim(String scope, String key, String holder) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            boolean taken = insert(scope, key, "", holder);
            Optional<String> other = otherHolder(scope, key, holder);
            if (taken || other.isPresent() || holds(scope, key, holder)) {
                return other;
            }
            // The holder in the way gave the key back in between.
        }
        throw new IllegalStateException("no end to the changes of holder of " + key + " in " + scope);
    }

    /** Takes a place beside whoever has the key: nobody else can claim it while either holds it. */
    public void claimBeside(String scope, String key, String holder) {
        insert(scope, key, holder, holder);
    }

    public void release(String scope, String holder) {
        inTransaction();
        jdbc.sql("DELETE FROM command.reservation WHERE scope = ? AND holder = ?")
                .params(scope, holder)
                .update();
    }

    private boolean insert(String scope, String key, String slot, String holder) {
        inTransaction();
        return jdbc.sql("""
                        INSERT INTO command.reservation (scope, key, slot, holder)
                        VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING""").params(scope, stored(key), slot, holder).update() == 1;
    }

    private Optional<String> otherHolder(String scope, String key, String holder) {
        return jdbc.sql("""
                        SELECT holder FROM command.reservation
                        WHERE scope = ? AND key = ? AND holder <> ? ORDER BY slot LIMIT 1""")
                .params(scope, stored(key), holder)
                .query(String.class)
                .optional();
    }

    private boolean holds(String scope, String key, String holder) {
        return jdbc.sql("SELECT count(*) FROM command.reservation WHERE scope = ? AND key = ? AND holder = ?")
                        .params(scope, stored(key), holder)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static void inTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a reservation is part of a command's transaction, and there is none");
        }
    }

    private static String stored(String key) {
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        return bytes.length <= READABLE ? key : "sha-256:" + HexFormat.of().formatHex(sha256(bytes));
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
