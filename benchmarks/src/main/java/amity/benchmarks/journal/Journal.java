package amity.benchmarks.journal;

import amity.eventstore.PostgresEventStorageEngine;
import amity.eventstore.PostgresEventStore;
import java.time.Duration;
import javax.sql.DataSource;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** The journal, set up as a program would. */
final class Journal {

    private Journal() {}

    static Serializer serializer() {
        return Jackson3Serializer.builder().build();
    }

    static PostgresEventStorageEngine engine(DataSource runtime) {
        PostgresEventStorageEngine.Builder builder =
                PostgresEventStorageEngine.builder().dataSource(runtime).patience(Duration.ofSeconds(60));
        builder.eventSerializer(serializer()).snapshotSerializer(serializer());
        return builder.build();
    }

    static PostgresEventStore store(PostgresEventStorageEngine engine) {
        return PostgresEventStore.builder().engine(engine).build();
    }
}
