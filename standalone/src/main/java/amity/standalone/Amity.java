package amity.standalone;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: {@code amity demo}, {@code amity serve}, and what looks after what they keep. */
@Command(
        name = "amity",
        description = "A ledger of a city's international friendships, in one process.",
        subcommands = {
            Demo.class,
            Serve.class,
            RebuildCommand.class,
            VerifyCommand.class,
            ImportCommand.class,
            JournalCommand.class,
            DeadLettersCommand.class,
            UsersCommand.class,
            WarmUp.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "(demo | serve | import | journal | rebuild | verify | dead-letters | users)",
        footer = {"", "Start with: amity demo"})
public final class Amity implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    public static void main(String[] arguments) {
        Surroundings.settle();
        // Always: a library's idle thread must not keep alive what has been taken down.
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Amity());
        line.setExecutionExceptionHandler(Amity::explain);
        line.setUsageHelpAutoWidth(true);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        return line;
    }

    /** Nothing chosen: shows what there is to choose from. */
    @Override
    public void run() {
        if (spec != null) {
            throw new CommandLine.ParameterException(spec.commandLine(), "Say what to start: demo or serve.");
        }
    }

    private static int explain(Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
        PrintWriter err = line.getErr();
        err.println("amity: " + Reasons.of(failure));
        err.flush();
        return 1;
    }
}
