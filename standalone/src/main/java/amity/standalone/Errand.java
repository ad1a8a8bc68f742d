package amity.standalone;

import amity.axonserver.AxonServerArchive;
import amity.standalone.database.Database;
import amity.standalone.database.DirectoryInUse;
import amity.standalone.database.RunningDatabase;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** What is done on the ledger of {@code amity serve} by a program that starts without pages, does one thing and ends. */
final class Errand {

    static final int DONE = 0;
    static final int FAILED = 1;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--data-dir",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Where everything is kept (default: that of amity serve).")
    private @Nullable Path dataDirectory;

    @Mixin
    private final JdbcUrl jdbcUrl = new JdbcUrl();

    /** For results. */
    PrintWriter out() {
        return Terminal.of(command);
    }

    /** For what is said on the way, which is no result. */
    PrintWriter err() {
        return command == null
                ? new PrintWriter(System.err, true)
                : command.commandLine().getErr();
    }

    /**
     * With all of the program but the pages.
     *
     * @param elsewhere where to do it while another Amity runs there, as the end of a sentence
     * @return the exit code
     */
    int run(String elsewhere, ToIntFunction<ApplicationContext> work) {
        AtomicInteger exit = new AtomicInteger(FAILED);
        Path directory = existing();
        try {
            House.visit(
                    directory,
                    err(),
                    (house, terminal) -> exit.set(work.applyAsInt(house.startWithoutPages(jdbcUrl.database(house)))));
        } catch (DirectoryInUse running) {
            throw new Unstartable("Another Amity runs on " + directory + "; " + elsewhere + ".", running);
        }
        return exit.get();
    }

    /**
     * With the database alone, also while another Amity runs on it.
     *
     * @return the exit code
     */
    int runOnDatabase(ToIntFunction<DriverManagerDataSource> work) {
        if (jdbcUrl.external().isPresent()) {
            Logs.in(directory());
            return work.applyAsInt(open(jdbcUrl.external().get()));
        }
        AtomicInteger exit = new AtomicInteger(FAILED);
        Path directory = existing();
        try {
            House.visit(directory, err(), (house, terminal) -> exit.set(work.applyAsInt(open(house::embedded))));
        } catch (DirectoryInUse running) {
            return work.applyAsInt(open(() -> RunningDatabase.in(directory)));
        }
        return exit.get();
    }

    /**
     * With a database that no other Amity uses; where there is none it is made.
     *
     * @param elsewhere what to do while another Amity runs there, as the end of a sentence
     * @return the exit code
     */
    int runOnOwnDatabase(String elsewhere, ToIntFunction<Database> work) {
        if (jdbcUrl.external().isPresent()) {
            Logs.in(directory());
            return work.applyAsInt(jdbcUrl.external().get().get());
        }
        AtomicInteger exit = new AtomicInteger(FAILED);
        try {
            House.visit(directory(), err(), (house, terminal) -> exit.set(work.applyAsInt(house.embedded())));
        } catch (DirectoryInUse running) {
            throw new Unstartable("Another Amity runs on " + directory() + "; " + elsewhere + ".", running);
        }
        return exit.get();
    }

    /** Without a database; to be closed by the caller. */
    AxonServerArchive onAxonServer(AxonServerAddress address) {
        Logs.in(directory());
        return address.open();
    }

    /** Whether it is said where the ledger is. */
    boolean namesALedger() {
        return dataDirectory != null || jdbcUrl.external().isPresent();
    }

    /** Whether there is no ledger yet, and one of our own would have to be made. */
    boolean isNew() {
        return jdbcUrl.external().isEmpty() && !Files.isDirectory(directory().resolve("postgres"));
    }

    private static DriverManagerDataSource open(Supplier<Database> databases) {
        Database database = databases.get();
        return new DriverManagerDataSource(
                database.jdbcUrl(), database.login().user(), database.login().password());
    }

    private Path directory() {
        return dataDirectory == null ? Options.usual("serve") : dataDirectory;
    }

    /** A ledger is not made by looking after it. */
    private Path existing() {
        Path directory = directory();
        if (isNew()) {
            throw new Unstartable(
                    "There is no ledger in " + directory.toAbsolutePath().normalize()
                            + "; say with --data-dir where it is, or start with: amity serve.");
        }
        return directory;
    }
}
