package amity.standalone;

import amity.query.upkeep.BadReason;
import amity.query.upkeep.DeadLetter;
import amity.query.upkeep.DeadLetterContent;
import amity.query.upkeep.DeadLetterDesk;
import amity.query.upkeep.DeadLetterPage;
import amity.query.upkeep.DeadLetterReader;
import amity.query.upkeep.GivenUp;
import amity.query.upkeep.NoSuchDeadLetter;
import amity.query.upkeep.Reason;
import amity.query.upkeep.Retried;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What projections could not take in: shows it, tries it again, gives it up. */
@Command(
        name = "dead-letters",
        description = "Shows what projections could not take in, tries it again, or gives it up.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:failed, also again", "2:wrong usage"})
final class DeadLettersCommand implements Callable<Integer> {

    private static final int SHOWN = 500;

    @Mixin
    private final Errand errand = new Errand();

    @Override
    public Integer call() {
        return list();
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Lists the records that are set aside (what it does if nothing is named).")
    int list() {
        return run(application -> {
            DeadLetterPage page = application.getBean(DeadLetterReader.class).list(0, SHOWN);
            page.deadLetters().forEach(this::line);
            errand.out().println(page.total() == 0 ? "Nothing is set aside." : page.total() + " set aside.");
            return Errand.DONE;
        });
    }

    @Command(mixinStandardHelpOptions = true, description = "Shows one, with what is in it.")
    int show(@Parameters(paramLabel = "ID") String id) {
        return run(application -> {
            DeadLetterContent content =
                    application.getBean(DeadLetterReader.class).find(id);
            line(content.letter());
            errand.out().println("  recorded  " + content.letter().recordedAt());
            errand.out().println("  payload   " + content.payload());
            errand.out().println("  metadata  " + content.metadata());
            return Errand.DONE;
        });
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Tries the events of a record again, the one that failed and those behind it.")
    int retry(@Parameters(paramLabel = "ID") String id) {
        return run(application -> {
            Retried retried = application.getBean(DeadLetterDesk.class).retry(id);
            errand.out().println(retried.takenIn() + " events taken in.");
            DeadLetter left = retried.left();
            if (left != null) {
                line(left);
            }
            return retried.healed() ? Errand.DONE : Errand.FAILED;
        });
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Gives up the events of a record that are set aside; a rebuild brings them back.")
    int discard(
            @Parameters(paramLabel = "ID") String id,
            @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why; it is kept.")
                    String reason) {
        Reason why;
        try {
            why = Reason.of(reason);
        } catch (BadReason none) {
            throw new Unstartable("The reason must have 1 to " + Reason.LONGEST + " characters.", none);
        }
        return run(application -> {
            GivenUp gone = application
                    .getBean(DeadLetterDesk.class)
                    .discard(id, System.getProperty("user.name") + " (command line)", why);
            errand.out()
                    .println(gone.events() + " events of " + gone.record() + " given up in " + gone.projection() + ".");
            return Errand.DONE;
        });
    }

    private int run(ToIntFunction<ApplicationContext> work) {
        return errand.run("look there, at its page /admin/dead-letters", application -> {
            try {
                return work.applyAsInt(application);
            } catch (NoSuchDeadLetter none) {
                throw new Unstartable(
                        "There is no such dead letter; amity dead-letters lists those that there are.", none);
            }
        });
    }

    private void line(DeadLetter letter) {
        PrintWriter out = errand.out();
        out.println(letter.id() + "  " + letter.projection() + "  " + letter.record() + "  " + letter.event() + " at "
                + position(letter.position()) + ", since " + letter.since() + ", " + letter.behind() + " behind it");
        DeadLetter.Cause cause = letter.cause();
        if (cause != null) {
            cause.message().lines().forEach(line -> out.println("  " + line));
        }
    }

    private static String position(@Nullable Long position) {
        return position == null ? "an unknown position" : "position " + position;
    }
}
