package amity.standalone;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** The person in front of the program. Passwords are shown here and nowhere else. */
final class Terminal {

    private Terminal() {}

    static PrintWriter of(@Nullable CommandSpec spec) {
        return spec == null
                ? new PrintWriter(System.out, true)
                : spec.commandLine().getOut();
    }

    /** A box around lines, in ASCII, since a terminal may know no more. */
    static void box(PrintWriter out, String... lines) {
        int width = 0;
        for (String line : lines) {
            width = Math.max(width, line.length());
        }
        String edge = "+" + "-".repeat(width + 2) + "+";
        out.println(edge);
        for (String line : lines) {
            out.println("| " + line + " ".repeat(width - line.length()) + " |");
        }
        out.println(edge);
        out.flush();
    }
}
