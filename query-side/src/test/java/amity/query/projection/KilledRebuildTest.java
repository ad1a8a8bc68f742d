package amity.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import amity.message.AmityEvent;
import amity.query.projection.Rebuilding.Phase;
import amity.query.testing.Journal;
import amity.query.testing.QuerySide;
import amity.query.testing.QuerySideTest;
import amity.query.testing.Tables;
import amity.query.testing.Turbulence;
import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A process that rebuilds is killed, as by {@code kill -9}. */
class KilledRebuildTest extends QuerySideTest {

    private final Rebuild rebuild;
    private final Projection roster;
    private final HikariDataSource database;
    private final JdbcClient jdbc;

    KilledRebuildTest(
            Journal journal,
            QueryGateway queries,
            Rebuild rebuild,
            List<Projection> projections,
            HikariDataSource database,
            JdbcClient jdbc) {
        super(journal, queries);
        this.rebuild = rebuild;
        this.database = database;
        this.jdbc = jdbc;
        this.roster = projections.stream()
                .filter(it -> it.name().equals("roster"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(
            value = Phase.class,
            names = {"FOLDING", "COMPARING", "SWITCHING"})
    void whatIsAskedIsAsItWasAndTheNextOneSucceeds(Phase phase) throws Exception {
        journal.record(Turbulence.of(0, 60).toArray(AmityEvent[]::new));
        journal.awaitProjected();
        Map<String, List<String>> followed = Tables.contents(jdbc);

        Process other = start(phase);
        try {
            assertThat(rebuild.isRunning(roster)).isTrue();
            assertThatThrownBy(() -> RebuildOne.of(rebuild, roster, false, any -> {}))
                    .isInstanceOf(AlreadyRebuilding.class);
        } finally {
            other.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        }

        await().until(() -> !rebuild.isRunning(roster));
        Map<String, List<String>> left = Tables.contents(jdbc);
        assertThat(left.keySet()).contains("query_roster_next.tier");
        assertThat(left).containsAllEntriesOf(followed);
        assertThat(RebuildOne.of(rebuild, roster, false, any -> {}).switched()).isTrue();
        assertThat(Tables.contents(jdbc)).isEqualTo(followed);
    }

    private Process start(Phase phase) throws IOException {
        String url = ((PGSimpleDataSource) Objects.requireNonNull(database.getDataSource())).getUrl();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-D" + QuerySide.DATABASE + "=" + url,
                        "-cp",
                        System.getProperty("java.class.path"),
                        RebuildingProcess.class.getName(),
                        phase.name())
                .redirectErrorStream(true)
                .start();
        StringBuilder said = new StringBuilder();
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.equals(RebuildingProcess.HERE)) {
                return process;
            }
            said.append(line).append('\n');
        }
        throw new AssertionError("it ended by itself:\n" + said);
    }
}
