package amity.standalone;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What demo and serve have in common. */
final class Options {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    private int port = 8080;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            description = "Where to listen; 0.0.0.0 is all of this machine's addresses (default: ${DEFAULT-VALUE}).")
    private String address = "127.0.0.1";

    @Option(names = "--data-dir", paramLabel = "DIR", description = "Where everything is kept (default: see below).")
    private @Nullable Path dataDirectory;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "0 to 65535, 0 is any free one (default: ${DEFAULT-VALUE}).")
    void setPort(int port) {
        if ((port < 0 || port > 65_535) && command != null) {
            throw new ParameterException(
                    command.commandLine(), "The port must be between 0 and 65535; " + port + " is not.");
        }
        this.port = port;
    }

    int port() {
        return port;
    }

    String address() {
        return address;
    }

    /** The one asked for, else {@code amity/<name>} where the user's programs keep their data. */
    Path dataDirectory(String name) {
        return dataDirectory == null ? usual(name) : dataDirectory;
    }

    static Path usual(String name) {
        String shared = System.getenv("XDG_DATA_HOME");
        Path base = shared == null || shared.isBlank()
                ? Path.of(System.getProperty("user.home"), ".local", "share")
                : Path.of(shared);
        return base.resolve("amity").resolve(name);
    }
}
