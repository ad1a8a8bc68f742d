package amity.standalone.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is to be loaded, in order, and what is not, with the reason: every row is in one of the two. */
final class Plan {

    private final List<Fact> facts = new ArrayList<>();
    private final List<Fact> corrections = new ArrayList<>();
    private final Map<Row, String> leftOut = new LinkedHashMap<>();

    void add(Fact fact) {
        facts.add(fact);
    }

    /** For when all facts are loaded. */
    void addCorrection(Fact correction) {
        corrections.add(correction);
    }

    /** @param reason completes "not loaded: …"; rows with the same reason are counted together */
    void leaveOut(Row row, String reason) {
        leftOut.put(row, reason);
    }

    List<Fact> facts() {
        return Stream.concat(facts.stream(), corrections.stream()).toList();
    }

    Map<Row, String> leftOut() {
        return Map.copyOf(leftOut);
    }

    static Plan of(SampleFiles files, String homeCity) {
        Plan plan = new Plan();
        Partners.plan(files.cities(), homeCity, plan);
        Friendships.plan(files.relationships(), plan);
        Activities.plan(files, homeCity, plan);
        files.figures().forEach(row -> plan.leaveOut(row, "published figures cannot be recorded yet"));
        return plan;
    }
}
