package amity.query.roster;

import static amity.message.value.Tier.FRIENDLY_EXCHANGE_CITY;
import static amity.message.value.Tier.LETTER_OF_INTENT;
import static amity.message.value.Tier.SISTER_CITY;
import static amity.query.testing.Facts.registered;
import static amity.query.testing.Facts.signed;
import static amity.query.testing.Facts.terminated;
import static amity.query.testing.Facts.upgraded;
import static org.assertj.core.api.Assertions.assertThat;

import amity.message.query.Count;
import amity.message.query.FindRoster;
import amity.message.query.Roster;
import amity.message.query.Viewpoint;
import amity.message.value.Tier;
import amity.query.testing.Journal;
import amity.query.testing.QuerySideTest;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The figures of the real roster, from the sample as it is shipped. */
class WuhanRosterTest extends QuerySideTest {

    private static final Path TIES = Path.of("..", "samples", "wuhan", "relationships.csv");

    WuhanRosterTest(Journal journal, QueryGateway queries) {
        super(journal, queries);
    }

    @Test
    void theFiguresOfWuhan() throws IOException {
        recordSample();
        assertThat(roster("1982-09-15").counts()).containsEntry(SISTER_CITY, new Count(1, 1));
        assertThat(roster("2016-12-31").counts())
                .containsEntry(SISTER_CITY, new Count(23, 0))
                .containsEntry(FRIENDLY_EXCHANGE_CITY, new Count(13, 3))
                .containsEntry(LETTER_OF_INTENT, Count.NONE);
        assertThat(roster("2026-11-23").counts())
                .containsEntry(SISTER_CITY, new Count(28, 0))
                .containsEntry(FRIENDLY_EXCHANGE_CITY, new Count(12, 0));
    }

    private Roster roster(String asOf) {
        return ask(new FindRoster(Viewpoint.asOf(LocalDate.parse(asOf))), Roster.class);
    }

    /** Rows of one partner at two tiers are one tie that was raised. */
    private void recordSample() throws IOException {
        Map<String, Map<Tier, NamedCsvRecord>> ties = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(TIES)) {
            rows.forEach(row -> ties.computeIfAbsent(row.getField("city_id"), city -> new TreeMap<>())
                    .put(Tier.valueOf(row.getField("kind")), row));
        }
        ties.forEach((partner, tiers) -> {
            journal.record(registered(partner, "JP"));
            boolean first = true;
            for (Map.Entry<Tier, NamedCsvRecord> tier : tiers.entrySet()) {
                String date = known(tier.getValue().getField("signed"));
                journal.record(first ? signed(partner, tier.getKey(), date) : upgraded(partner, tier.getKey(), date));
                first = false;
                if (tier.getValue().getField("end_reason").startsWith("terminated")) {
                    journal.record(terminated(partner, known(tier.getValue().getField("ended"))));
                }
            }
        });
        journal.awaitProjected();
    }

    private static @Nullable String known(String text) {
        return text.isEmpty() ? null : text;
    }
}
