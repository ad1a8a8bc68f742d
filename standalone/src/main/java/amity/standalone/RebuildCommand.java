package amity.standalone;

import amity.query.projection.Projection;
import amity.query.upkeep.FinishedRebuild;
import amity.query.upkeep.ProjectionBoard;
import amity.query.upkeep.Rebuilds;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Builds projections anew from the journal. */
@Command(
        name = "rebuild",
        description = {
            "Builds projections anew from the journal and puts them in the place of the old ones.",
            "Where they differ from the old ones that is said, and nothing is changed."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:failed, or there are differences", "2:wrong usage"})
final class RebuildCommand implements Callable<Integer> {

    private static final String ALL = "all";

    @Mixin
    private final Errand errand = new Errand();

    @Parameters(paramLabel = "PROJECTION", arity = "0..*", description = "Which; all of them if none is named.")
    private List<String> names = List.of();

    @Option(names = "--accept-differences", description = "Put them in place also where they differ.")
    private boolean acceptDifferences;

    @Override
    public Integer call() {
        return errand.run("rebuild there, on its page /admin/projections", this::rebuild);
    }

    private int rebuild(ApplicationContext application) {
        List<Projection> projections = named(application.getBean(ProjectionBoard.class));
        Map<Projection, FinishedRebuild> ends;
        try (RebuildProgress progress = RebuildProgress.of(projections, errand.err())) {
            ends = application.getBean(Rebuilds.class).run(projections, acceptDifferences, progress::at);
        }
        long good = ends.entrySet().stream()
                .filter(it -> isGood(it.getKey().name(), it.getValue()))
                .count();
        return good == projections.size() ? Errand.DONE : Errand.FAILED;
    }

    private List<Projection> named(ProjectionBoard board) {
        if (names.isEmpty() || names.equals(List.of(ALL))) {
            return board.projections();
        }
        return names.stream()
                .distinct()
                .map(name -> board.projections().stream()
                        .filter(it -> it.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new Unstartable("There is no projection " + name + "; there are "
                                + board.projections().stream()
                                        .map(Projection::name)
                                        .collect(Collectors.joining(", "))
                                + ".")))
                .toList();
    }

    private boolean isGood(String name, FinishedRebuild end) {
        PrintWriter out = errand.out();
        end.differences().forEach(line -> out.println("  " + line));
        out.println(name + ": "
                + switch (end.result()) {
                    case SWITCHED ->
                        "built anew up to position " + end.position()
                                + (end.differences().isEmpty() ? "" : ", with these differences")
                                + (end.healed() > 0 ? ", " + end.healed() + " records no longer set aside" : "")
                                + (end.setAside() > 0
                                        ? ", " + end.setAside() + " records set aside (see: amity dead-letters)"
                                        : "")
                                + ".";
                    case DIFFERENT ->
                        "differs from the old one, which stays; --accept-differences puts the new one in its place.";
                    case ELSEWHERE -> "another process is at it.";
                    case STOPPED -> "stopped; the old one stays.";
                    case FAILED -> "failed, the old one stays: " + end.problem();
                });
        out.flush();
        return end.result() == FinishedRebuild.Result.SWITCHED;
    }
}
