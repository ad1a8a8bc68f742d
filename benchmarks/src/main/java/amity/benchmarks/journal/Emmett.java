package amity.benchmarks.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Emmett, an event store for Node.js on PostgreSQL, in a process of its own; needs {@code node} and {@code npm ci}. */
final class Emmett {

    private static final Path SCRIPT = Path.of("benchmarks", "emmett", "append.mjs");

    private final JsonMapper json = JsonMapper.shared();
    private final String url;

    private Emmett(String url) {
        this.url = url;
    }

    static Optional<Contender> find(Server server, String database) throws InterruptedException {
        try {
            if (Files.isDirectory(SCRIPT.resolveSibling("node_modules"))
                    && new ProcessBuilder("node", "--version").start().waitFor() == 0) {
                String url = "postgresql://" + Server.OWNER + "@localhost:" + server.port() + "/" + database;
                return Optional.of(new Contender("emmett", new Emmett(url)::take));
            }
        } catch (IOException notFound) {
            // Said below.
        }
        System.out.println("!!! SKIPPED: Emmett needs node on the PATH and npm ci in benchmarks/emmett");
        return Optional.empty();
    }

    private Load take(int callers, double seconds) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "node",
                        SCRIPT.toString(),
                        url,
                        String.valueOf(callers),
                        String.valueOf(seconds),
                        String.valueOf(Server.POOL))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        json.writeValue(process.getOutputStream(), new What(Fact.SAMPLE, Fact.METADATA));
        Load load = json.readValue(process.getInputStream().readAllBytes(), Load.class);
        if (process.waitFor() != 0) {
            throw new IOException("Emmett failed");
        }
        return load;
    }

    private record What(Fact data, Map<String, String> metadata) {}
}
