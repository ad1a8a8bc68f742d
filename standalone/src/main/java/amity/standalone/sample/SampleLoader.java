package amity.standalone.sample;

import amity.platform.home.HomeCity;
import java.io.PrintWriter;
import java.util.List;

/**
 * Loads the sample data of Wuhan through the command side. Every fact has a command id that follows from its row, so a
 * second load records nothing twice and one that was interrupted goes on.
 */
public final class SampleLoader {

    private final FactDesk desk;
    private final HomeCity home;

    SampleLoader(FactDesk desk, HomeCity home) {
        this.desk = desk;
        this.home = home;
    }

    /** Loads, shows how far it is, and tells at the end what became of every row. */
    public void load(PrintWriter out) {
        SampleFiles files = SampleFiles.wuhan();
        Plan plan = Plan.of(files, home.id());
        Tally tally = new Tally(plan);
        List<Fact> facts = plan.facts();
        try (Progress progress = Progress.of("Sample data of Wuhan", facts.size(), out)) {
            for (Fact fact : facts) {
                tally.count(fact, desk.submit(fact.command(), fact.provenance()));
                progress.step();
            }
        }
        report(files, tally, out);
    }

    private static void report(SampleFiles files, Tally tally, PrintWriter out) {
        for (List<Row> rows : List.of(files.cities(), files.relationships(), files.activities(), files.figures())) {
            tally.lines(rows.getFirst().file(), rows.size()).forEach(line -> out.println("  " + line));
        }
        tally.refusals().forEach(refusal -> out.println("  refused: " + refusal));
        out.flush();
    }
}
