package amity.platform.program;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.env.MapPropertySource;

/** Starts one side of Amity as a program of its own, on Axon Server and a PostgreSQL that somebody else runs. */
public final class Side {

    private static final int FAILED = 1;

    private Side() {}

    /**
     * @param name such as {@code command-side}; its settings are in a file of that name on the class path
     * @param port where it listens unless {@code AMITY_PORT} says otherwise
     */
    public static void start(Class<?> side, String name, int port, String... arguments) {
        // Read by libraries before there is any configuration.
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
        System.setProperty("java.awt.headless", "true");
        try {
            Map<String, Object> settings = settings(new Settings(System.getenv()), port);
            new SpringApplicationBuilder(side)
                    .properties("spring.config.name=amity")
                    .initializers(context -> context.getEnvironment()
                            .getPropertySources()
                            .addFirst(new MapPropertySource("environment of the program", settings)))
                    // Not with the others: the log shows it from the first line on.
                    .run(Stream.concat(Stream.of("--spring.application.name=amity-" + name), Arrays.stream(arguments))
                            .toArray(String[]::new));
        } catch (Missing missing) {
            System.err.println(name + ": " + missing.getMessage());
            System.exit(FAILED);
        } catch (RuntimeException failed) {
            LoggerFactory.getLogger(Side.class).debug("not started", failed);
            System.exit(FAILED);
        }
    }

    static Map<String, Object> settings(Settings given, int port) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("spring.datasource.url", given.need("AMITY_JDBC_URL", "the address of the PostgreSQL database"));
        settings.put("spring.datasource.username", given.get("AMITY_DB_USER").orElse("amity"));
        settings.put(
                "spring.datasource.password", given.get("AMITY_DB_PASSWORD").orElse(""));
        settings.put("axon.axonserver.enabled", "true");
        settings.put("axon.axonserver.servers", given.need("AXON_SERVER", "host:port of Axon Server, or several"));
        settings.put("server.port", given.get("AMITY_PORT").orElse(String.valueOf(port)));
        settings.put("server.address", given.get("AMITY_ADDRESS").orElse("127.0.0.1"));
        given.get("AXON_SERVER_TOKEN").ifPresent(token -> settings.put("axon.axonserver.token", token));
        return settings;
    }
}
