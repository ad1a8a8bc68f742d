package amity.standalone.behavior;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A process from the packaged jar, with as little memory and as quick to start as by the launcher. */
final class AmityProcess {

    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Process process;
    private final Path output;

    private AmityProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    static AmityProcess launch(Map<String, String> environment, List<String> arguments) {
        return launch(Path.of(System.getProperty("amity.jar", "target/amity.jar")), environment, arguments);
    }

    static AmityProcess launch(Path jar, Map<String, String> environment, List<String> arguments) {
        try {
            Path output = Files.createTempFile("amity", ".out");
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx384m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-jar",
                    jar.toString()));
            command.addAll(arguments);
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            return new AmityProcess(builder.start(), output);
        } catch (IOException notThere) {
            throw new UncheckedIOException(notThere);
        }
    }

    /** Until it says where it can be reached, or, where it says nothing, until it is healthy there. */
    AmityProcess awaitReady(URI address) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!output().contains(address.toString()) && !isHealthy(address)) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new AssertionError("Amity did not get ready:\n" + output());
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return this;
    }

    private static boolean isHealthy(URI address) {
        try {
            return new Seat(address, "", "").get("/actuator/health").status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    String output() {
        try {
            return Files.readString(output);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** As {@code kill -9}. */
    void kill() {
        process.destroyForcibly();
        exit();
    }

    /** As Ctrl-C; answers the exit code. */
    int stop() {
        process.destroy();
        return exit();
    }

    /** Waits for its end; answers the exit code. */
    int exit() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("did not end:\n" + output());
            }
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", interrupted);
        }
    }
}
