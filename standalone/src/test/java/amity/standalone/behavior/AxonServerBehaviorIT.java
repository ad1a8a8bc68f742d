package amity.standalone.behavior;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.Objects;

/** Two command sides and two query sides, each a program of its own, on an Axon Server that runs already. */
class AxonServerBehaviorIT extends BehaviorSuite {

    private static final String SERVER = "AXON_SERVER";

    @Override
    Installation install(Path directory) {
        String server = System.getenv(SERVER);
        String message = "NO BEHAVIOR TESTS ON AXON SERVER: to run them, start an empty one and set " + SERVER
                + " to its host:port, such as localhost:8124";
        if (server == null) {
            System.err.println(message);
        }
        assumeThat(server).as(message).isNotNull();
        return new OnAxonServer(Objects.requireNonNull(server));
    }
}
