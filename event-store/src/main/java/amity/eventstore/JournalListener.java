package amity.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears of events that any process stored, over a connection of its own that it opens again when it breaks. Nothing
 * depends on hearing every notification: each names the last position, and after a reconnection the listener is told to
 * look for itself.
 */
final class JournalListener implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(JournalListener.class);

    /** Says: something may have happened, look. */
    static final long UNKNOWN = Long.MAX_VALUE;

    private static final int SHORT_MILLIS = 200;

    private final DataSource dataSource;
    private final Duration slowPoll;
    private final LongConsumer heard;
    private final Thread thread;
    private volatile boolean closed;

    JournalListener(DataSource dataSource, Duration slowPoll, LongConsumer heard) {
        this.dataSource = dataSource;
        this.slowPoll = slowPoll;
        this.heard = heard;
        this.thread = Thread.ofPlatform().name("journal-listener").daemon().start(this::run);
    }

    private void run() {
        long pause = 50;
        while (!closed) {
            try (Connection open = dataSource.getConnection()) {
                PGConnection listening = open.unwrap(PGConnection.class);
                open.setAutoCommit(true);
                try (Statement statement = open.createStatement()) {
                    statement.execute("LISTEN " + JournalSchema.CHANNEL);
                }
                heard.accept(UNKNOWN);
                pause = 50;
                listen(listening);
                try (Statement statement = open.createStatement()) {
                    statement.execute("UNLISTEN *");
                }
            } catch (SQLException e) {
                if (!closed) {
                    LOG.info("Listening to the journal broke off, again in {} ms: {}", pause, e.toString());
                    pause = waitFor(pause);
                }
            }
        }
    }

    /** In short waits, so that it ends soon when it is closed. */
    private void listen(PGConnection listening) throws SQLException {
        long lastLook = System.nanoTime();
        while (!closed) {
            PGNotification @Nullable [] notifications = listening.getNotifications(SHORT_MILLIS);
            if (notifications != null && notifications.length > 0) {
                hear(notifications);
            } else if (System.nanoTime() - lastLook > slowPoll.toNanos()) {
                lastLook = System.nanoTime();
                heard.accept(UNKNOWN);
            }
        }
    }

    private void hear(PGNotification[] notifications) {
        long last = 0;
        for (PGNotification notification : notifications) {
            last = Math.max(last, Long.parseLong(notification.getParameter()));
        }
        heard.accept(last);
    }

    private static long waitFor(long pause) {
        try {
            TimeUnit.MILLISECONDS.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Math.min(pause * 2, 2_000);
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join(Duration.ofSeconds(2));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
