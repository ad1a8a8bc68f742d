package amity.standalone;

import amity.axonserver.AxonServerArchive;
import amity.eventstore.JournalSchema;
import amity.eventstore.JournalSource;
import amity.eventstore.JournalTarget;
import amity.eventstore.archive.ArchiveContent;
import amity.eventstore.archive.ArchivedEvent;
import amity.eventstore.archive.BadArchive;
import amity.eventstore.archive.EventSource;
import amity.eventstore.archive.EventTarget;
import amity.eventstore.archive.Moving;
import amity.standalone.database.Database;
import amity.standalone.progress.EventBar;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Everything that was ever recorded, in one file: to keep it, and to move house. */
@Command(
        name = "journal",
        description = "Writes everything that was ever recorded into one file, and reads it from there.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "(export | import)",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:failed; nothing is changed, or it is said", "2:wrong usage"},
        footer = {
            "",
            "The file holds the journal, and not users, passwords or settings. It can be read with zcat;",
            "the operator's guide tells its format."
        })
final class JournalCommand implements Runnable {

    private static final String SCHEMA = "journal";

    @Mixin
    private final Errand errand = new Errand();

    @Mixin
    private final AxonServerAddress axonServer = new AxonServerAddress();

    @Spec
    private @Nullable CommandSpec spec;

    /** Nothing chosen: shows what there is to choose from. */
    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "Say what to do: export or import.");
        }
    }

    @Command(
            mixinStandardHelpOptions = true,
            name = "export",
            description = {
                "Writes the whole journal into a file, also while Amity runs on it:",
                "what is recorded when it begins. No file is overwritten."
            })
    int write(@Parameters(paramLabel = "FILE") Path file) {
        ArchiveFault.refuseExisting(file);
        Optional<AxonServerArchive> server = server();
        if (server.isPresent()) {
            try (AxonServerArchive open = server.get()) {
                return write(open, file);
            }
        }
        return errand.runOnDatabase(database -> {
            new JournalSchema(SCHEMA, String.valueOf(database.getUsername())).prove(database);
            return write(new JournalSource(database, SCHEMA), file);
        });
    }

    private int write(EventSource source, Path file) {
        try (EventBar bar = EventBar.of("export", errand.err())) {
            ArchiveContent content =
                    Moving.export(source, file, Clock.systemUTC().instant(), bar);
            return said("Wrote %,d events to %s", content, file);
        } catch (IOException | RuntimeException fault) {
            throw ArchiveFault.of(file, fault);
        }
    }

    @Command(
            mixinStandardHelpOptions = true,
            name = "import",
            description = {
                "Reads a file that was exported, by whatever it was kept, into a ledger that is still empty;",
                "a data directory that is not there is made. The whole file is checked first:",
                "of a damaged one nothing is imported."
            })
    int read(@Parameters(paramLabel = "FILE") Path file) {
        Optional<AxonServerArchive> server = server();
        if (server.isPresent()) {
            try (AxonServerArchive open = server.get()) {
                return fill(open, file, AxonServerArchive::check, Optional.empty());
            }
        }
        // Nothing is made for a file that is no good.
        Optional<ArchiveContent> checked = errand.isNew() ? Optional.of(check(file, event -> {})) : Optional.empty();
        return errand.runOnOwnDatabase("stop it first", database -> {
            JournalSchema schema = new JournalSchema(SCHEMA, database.login().user());
            DataSource runtime = as(database, database.login());
            if (database.journalOwner() != null) {
                schema.migrate(as(database, database.journalOwner()));
            }
            schema.prove(runtime);
            try (JournalTarget target = new JournalTarget(runtime, SCHEMA)) {
                return fill(target, file, event -> {}, checked);
            }
        });
    }

    private int fill(EventTarget target, Path file, Consumer<ArchivedEvent> fits, Optional<ArchiveContent> known) {
        try {
            Moving.refuseUnlessEmpty(target);
            ArchiveContent checked = known.orElseGet(() -> check(file, fits));
            try (EventBar bar = EventBar.of("import", errand.err())) {
                Moving.fill(target, file, checked, bar);
            } catch (BadArchive changed) {
                throw new Unstartable(
                        "The file " + file + " " + changed.getMessage() + "; "
                                + (target.isAllOrNothing()
                                        ? "nothing was imported."
                                        : "the target must be emptied before it can be imported again."),
                        changed);
            }
            return said("Imported %,d events from %s", checked, file);
        } catch (IOException | RuntimeException fault) {
            throw ArchiveFault.of(file, fault);
        }
    }

    private ArchiveContent check(Path file, Consumer<ArchivedEvent> fits) {
        try (EventBar bar = EventBar.of("check", errand.err())) {
            return Moving.check(file, fits, bar);
        } catch (IOException | RuntimeException fault) {
            throw ArchiveFault.of(file, fault);
        }
    }

    private Optional<AxonServerArchive> server() {
        if (axonServer.isGiven() && errand.namesALedger() && spec != null) {
            throw new ParameterException(
                    spec.commandLine(), "--axon-server stands alone, without --data-dir and --jdbc-url.");
        }
        return axonServer.isGiven() ? Optional.of(errand.onAxonServer(axonServer)) : Optional.empty();
    }

    private static DataSource as(Database database, Database.Login login) {
        return new DriverManagerDataSource(database.jdbcUrl(), login.user(), login.password());
    }

    private int said(String sentence, ArchiveContent content, Path file) {
        errand.out().println(String.format(Locale.ROOT, sentence, content.events(), file) + ".");
        errand.out().println("SHA-256 of the events: " + content.sha256());
        errand.out().flush();
        return Errand.DONE;
    }
}
