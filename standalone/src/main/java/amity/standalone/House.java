package amity.standalone;

import amity.platform.login.Passwords;
import amity.standalone.database.DataDirectory;
import amity.standalone.database.Database;
import amity.standalone.database.EmbeddedDatabase;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;

/**
 * What runs while Amity runs: the lock on the data directory, the database, the application. Built in this order and taken
 * down in the opposite one, at the end or by a signal, whichever comes first.
 */
final class House {

    private final DataDirectory directory;
    private final PrintWriter out;
    private final Floors floors = new Floors();
    private @Nullable ConfigurableApplicationContext application;

    private House(DataDirectory directory, PrintWriter out) {
        this.directory = directory;
        this.out = out;
    }

    /** Not a constant: it would open the log before {@link Logs} has said where it is. */
    private static Logger log() {
        return LoggerFactory.getLogger(House.class);
    }

    /** Opens the house, lets it be furnished, and stays until a signal ends the program. */
    static void live(Path dataDirectory, PrintWriter out, BiConsumer<House, PrintWriter> furnish) {
        visit(dataDirectory, out, (house, terminal) -> {
            furnish.accept(house, terminal);
            log().info("ready");
            house.floors.awaitDown();
        });
    }

    /** The same, but leaves as soon as it has been furnished. */
    static void visit(Path dataDirectory, PrintWriter out, BiConsumer<House, PrintWriter> furnish) {
        Logs.in(dataDirectory);
        House house = new House(DataDirectory.open(dataDirectory), out);
        Floors floors = house.floors;
        floors.add(house.directory);
        Runtime.getRuntime().addShutdownHook(new Thread(floors::takeDown, "amity-stop"));
        try {
            furnish.accept(house, out);
        } catch (RuntimeException failed) {
            if (!floors.goingDown()) {
                throw failed;
            }
            log().info("stopped while starting: {}", failed.toString());
        } finally {
            floors.takeDown();
        }
    }

    Database embedded() {
        out.println("Starting the database in " + directory.path() + " ...");
        out.flush();
        EmbeddedDatabase database = EmbeddedDatabase.in(directory, () -> new Passwords(new SecureRandom()).random());
        floors.add(database);
        return database.start();
    }

    ConfigurableApplicationContext start(Options options, Supplier<Database> databases) {
        Port.check(options.address(), options.port());
        return start(Map.of("server.port", options.port(), "server.address", options.address()), databases);
    }

    /** All but the pages and what goes on in the background: to do one thing and end. */
    ConfigurableApplicationContext startWithoutPages(Supplier<Database> databases) {
        return start(Map.of("server.port", -1, "amity.upkeep.renew", false), databases);
    }

    private ConfigurableApplicationContext start(Map<String, Object> how, Supplier<Database> databases) {
        Database database = databases.get();
        out.println("Starting Amity ...");
        out.flush();
        Map<String, Object> settings = new HashMap<>(how);
        settings.putAll(Map.of(
                "management.health.diskspace.path", directory.path().toString(),
                "spring.datasource.url", database.jdbcUrl(),
                "spring.datasource.username", database.login().user(),
                "spring.datasource.password", database.login().password()));
        if (database.journalOwner() != null) {
            settings.put("amity.journal.owner.user", database.journalOwner().user());
            settings.put("amity.journal.owner.password", database.journalOwner().password());
        }
        SpringApplication spring = new SpringApplication(AmityApplication.class);
        spring.setRegisterShutdownHook(false);
        spring.addInitializers(context -> {
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("command line", settings));
            refuseOtherJournal(context.getEnvironment());
            floors.add(context::close);
        });
        ConfigurableApplicationContext started = spring.run();
        application = started;
        return started;
    }

    /** Of two journals each would hold a part. */
    static void refuseOtherJournal(Environment environment) {
        if (environment.getProperty("axon.axonserver.enabled", Boolean.class, false)) {
            throw new Unstartable("This program keeps its journal in PostgreSQL: take away AXON_AXONSERVER_ENABLED."
                    + " For Axon Server there are the programs of command-side and query-side.");
        }
    }

    void awaitProjections() {
        Projections.awaitCaughtUp(running());
    }

    void sayReady() {
        Terminal.box(out, ready(), "data      " + directory.path(), "stop      Ctrl-C");
    }

    void sayReady(String user, String password) {
        Terminal.box(
                out,
                ready(),
                "user      " + user,
                "password  " + password,
                "data      " + directory.path(),
                "stop      Ctrl-C");
    }

    private String ready() {
        WebServerApplicationContext web = (WebServerApplicationContext) running();
        String host = running().getEnvironment().getProperty("server.address", "127.0.0.1");
        int port = web.getWebServer() == null ? 0 : web.getWebServer().getPort();
        String shown = host.equals("0.0.0.0") || host.equals("::")
                ? "127.0.0.1"
                : host.contains(":") ? "[" + host + "]" : host;
        return "Amity     http://" + shown + ":" + port;
    }

    private ConfigurableApplicationContext running() {
        if (application == null) {
            throw new IllegalStateException("not started");
        }
        return application;
    }
}
