package amity.standalone;

import amity.query.naive.Discrepancy;
import amity.query.naive.Verification;
import amity.query.naive.Verified;
import amity.query.naive.Verifying;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Proves what is shown by a second computation from the journal. */
@Command(
        name = "verify",
        description = {
            "Computes every report a second time, straight from the journal and in another way,",
            "and names every entry that the projections show otherwise. Changes nothing."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all is equal", "1:failed, or there are differences", "2:wrong usage"})
final class VerifyCommand implements Callable<Integer> {

    @Mixin
    private final Errand errand = new Errand();

    @Option(
            names = "--known-at",
            paramLabel = "POSITION",
            description = "With the knowledge of a position of the journal (default: all that there is).")
    private @Nullable Long position;

    private Verifying.@Nullable Phase told;

    @Override
    public Integer call() {
        return errand.run("verify there, on its page /admin/projections", this::verify);
    }

    private int verify(ApplicationContext application) {
        Verification verification = application.getBean(Verification.class);
        Verified verified;
        try {
            verified = position == null ? verification.verify(this::tell) : verification.verify(position, this::tell);
        } catch (IllegalArgumentException unknown) {
            throw new Unstartable("Cannot verify at " + position + ": " + unknown.getMessage() + ".", unknown);
        }
        PrintWriter out = errand.out();
        for (Discrepancy discrepancy : verified.discrepancies()) {
            out.println(discrepancy);
        }
        if (verified.more() > 0) {
            out.println("... and " + verified.more() + " more.");
        }
        out.println(verified.compared() + " entries compared as of " + verified.days() + " days, as known at position "
                + verified.position() + ": "
                + (verified.healthy()
                        ? "all are equal."
                        : verified.discrepancies().size() + verified.more()
                                + " differ. Build anew with: amity rebuild"));
        if (verified.head() > verified.position()) {
            out.println("The projections had not yet taken in " + (verified.head() - verified.position()) + " events.");
        }
        out.flush();
        return verified.healthy() ? Errand.DONE : Errand.FAILED;
    }

    private void tell(Verifying now) {
        if (now.phase() != told && now.phase() != Verifying.Phase.DONE) {
            told = now.phase();
            errand.err().println(now.phase().name().toLowerCase(Locale.ROOT) + " ...");
            errand.err().flush();
        }
    }
}
