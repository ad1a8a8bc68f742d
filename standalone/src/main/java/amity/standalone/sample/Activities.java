package amity.standalone.sample;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** activities.csv: what has happened once is a fact; a total or a yearly practice is a claim about facts. */
final class Activities {

    private Activities() {}

    static void plan(SampleFiles files, String homeCity, Plan plan) {
        Map<String, List<Row>> honors =
                files.honors().stream().collect(Collectors.groupingBy(row -> row.need("activity_id")));
        for (Row row : files.activities()) {
            String category = row.need("category");
            switch (row.need("record_type")) {
                case "TOTAL", "RECURRING" ->
                    plan.leaveOut(row, "claims (TOTAL or RECURRING): they sum facts up and are none themselves");
                case String once when category.equals("VISIT") -> Visits.plan(row, homeCity, plan);
                case String once
                when category.equals("AWARD") -> Awards.plan(row, honors.getOrDefault(row.id(), List.of()), plan);
                default -> plan.leaveOut(row, "kinds not yet recordable: " + category);
            }
        }
    }
}
