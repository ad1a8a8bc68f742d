package amity.standalone.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code amity demo} in a process of its own, from the packaged jar. */
final class RunningAmity {

    static final String USER = "demo";
    static final String PASSWORD = "kept-for-this-test-only";

    private static final JsonMapper JSON = new JsonMapper();
    private static final Queue<RunningAmity> STARTED = new ConcurrentLinkedQueue<>();
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final Path output;
    private final int port;

    private RunningAmity(Process process, Path output, int port) {
        this.process = process;
        this.output = output;
        this.port = port;
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts and does not wait. */
    static RunningAmity launch(Path directory, int port, String... more) throws IOException {
        Path output = Files.createTempFile("amity", ".out");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("amity.jar", "target/amity.jar"),
                "demo",
                "--port",
                String.valueOf(port),
                "--data-dir",
                directory.toString()));
        command.addAll(List.of(more));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("AMITY_DEMO_PASSWORD", PASSWORD);
        RunningAmity started = new RunningAmity(builder.start(), output, port);
        STARTED.add(started);
        return started;
    }

    /** Starts and waits until the sample is loaded and shown. */
    static RunningAmity start(Path directory) throws IOException {
        return launch(directory, freePort()).awaitReady();
    }

    RunningAmity awaitReady() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!output().contains("http://127.0.0.1:" + port)) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new AssertionError("Amity did not get ready:\n" + output());
            }
            LockSupport.parkNanos(100_000_000L);
        }
        return this;
    }

    String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    String output() {
        try {
            return Files.readString(output, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new AssertionError(path + ": " + response.statusCode() + " " + response.body());
        }
        return JSON.readTree(response.body());
    }

    HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return post(path, "application/json", body);
    }

    HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body));
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Without a login, with whatever headers. */
    HttpResponse<String> stranger(String method, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url(path))).method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** As the demo user, whatever the status. */
    HttpResponse<String> ask(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        String login = Base64.getEncoder().encodeToString((USER + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(url(path))).header("Authorization", "Basic " + login);
    }

    /** Stops all that a test started, also those of one that failed in the middle. */
    static void stopAll() throws InterruptedException {
        RunningAmity one;
        while ((one = STARTED.poll()) != null) {
            if (one.process.isAlive()) {
                one.stop();
            }
        }
    }

    /** As {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
    }

    /** As Ctrl-C; answers the exit code. */
    int stop() throws InterruptedException {
        process.destroy();
        return exit();
    }

    int exit() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("did not stop:\n" + output());
        }
        return process.exitValue();
    }
}
