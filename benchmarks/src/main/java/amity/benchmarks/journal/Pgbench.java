package amity.benchmarks.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.Serializer;

/** The bare INSERT again, by PostgreSQL's own load generator: no Java in the way, a connection for each caller. */
final class Pgbench {

    private static final String SCRIPT =
            "INSERT INTO bare (recorded_at, event_id, stream, sequence, stream_type, payload_type, payload_revision,"
                    + " payload, metadata) VALUES (now(), uuidv7()::text, gen_random_uuid()::text, 0, 'visit', :type, '1',"
                    + " :payload::bytea, :metadata::bytea);\n";

    private final int port;
    private final String database;

    private Pgbench(int port, String database) {
        this.port = port;
        this.database = database;
    }

    static Optional<Contender> find(Server server, String database) throws InterruptedException {
        try {
            if (new ProcessBuilder("pgbench", "--version").start().waitFor() == 0) {
                return Optional.of(new Contender("pgbench", new Pgbench(server.port(), database)::take));
            }
        } catch (IOException notFound) {
            // Said below.
        }
        System.out.println(
                "!!! SKIPPED: pgbench is not on the PATH (Debian: postgresql-client and postgresql-contrib)");
        return Optional.empty();
    }

    private Load take(int callers, double seconds) throws IOException, InterruptedException {
        Serializer serializer = Journal.serializer();
        DomainEventMessage<Fact> event = Fact.in("any");
        Path folder = Files.createTempDirectory("pgbench");
        try {
            Path script = Files.writeString(folder.resolve("insert.sql"), SCRIPT);
            int whole = (int) Math.ceil(seconds);
            Process process = new ProcessBuilder(List.of(
                            "pgbench",
                            "--no-vacuum",
                            "--protocol=prepared",
                            "--client=" + callers,
                            "--jobs=" + Math.min(callers, 2),
                            "--time=" + whole,
                            "--log",
                            "--log-prefix=" + folder.resolve("log"),
                            "--file=" + script,
                            "--define=type=" + Fact.class.getName(),
                            "--define=payload="
                                    + hex(event.serializePayload(serializer, byte[].class)
                                            .getData()),
                            "--define=metadata="
                                    + hex(event.serializeMetaData(serializer, byte[].class)
                                            .getData()),
                            "--host=localhost",
                            "--port=" + port,
                            "--username=" + Server.OWNER,
                            database))
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() != 0) {
                throw new IOException(said);
            }
            return Load.of(nanos(folder), whole);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted((a, b) -> b.compareTo(a))
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    /** The third word of each line of a log is what a transaction took, in µs. */
    private static long[] nanos(Path folder) throws IOException {
        LongStream.Builder nanos = LongStream.builder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path log : files.filter(file -> file.getFileName().toString().startsWith("log"))
                    .toList()) {
                for (String line : Files.readAllLines(log)) {
                    nanos.add(Long.parseLong(line.split(" ", 4)[2]) * 1_000);
                }
            }
        }
        return nanos.build().toArray();
    }

    private static String hex(byte[] bytes) {
        return "\\x" + HexFormat.of().formatHex(bytes);
    }
}
