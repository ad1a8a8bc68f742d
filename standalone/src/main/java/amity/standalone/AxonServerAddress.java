package amity.standalone;

import amity.axonserver.AxonServerArchive;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Which Axon Server, where one is the journal. */
final class AxonServerAddress {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    private @Nullable String address;

    @Option(
            names = "--axon-server",
            paramLabel = "HOST:PORT",
            scope = ScopeType.INHERIT,
            description = {
                "The journal is that of this Axon Server, and no database is needed. Context, token and TLS are taken",
                "from AXON_AXONSERVER_CONTEXT, AXON_AXONSERVER_TOKEN, AXON_AXONSERVER_SSLENABLED."
            })
    void setAddress(String address) {
        if (!address.matches("[^:\\s]+:[0-9]{1,5}") && command != null) {
            throw new ParameterException(
                    command.commandLine(),
                    "--axon-server is a host and a port, such as localhost:8124; not " + address + ".");
        }
        this.address = address;
    }

    boolean isGiven() {
        return address != null;
    }

    /** With the settings of the environment that a node on it has. */
    AxonServerArchive open() {
        AxonServerConfiguration settings =
                Binder.get(new StandardEnvironment()).bindOrCreate("axon.axonserver", AxonServerConfiguration.class);
        settings.setServers(String.valueOf(address));
        return new AxonServerArchive(settings);
    }
}
