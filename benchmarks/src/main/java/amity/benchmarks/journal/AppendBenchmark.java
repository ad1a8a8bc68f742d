package amity.benchmarks.journal;

import amity.eventstore.PostgresEventStorageEngine;
import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;

/** One event to a new stream, engines alone: appends a second and latencies, by number of concurrent callers. */
final class AppendBenchmark {

    private static final String DATABASE = "append";

    private AppendBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        double seconds = arguments.length > 0 ? Double.parseDouble(arguments[0]) : 2;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        try (Server server = Server.start()) {
            server.createJournal(DATABASE);
            server.execute(DATABASE, Bare.TABLE);
            HikariDataSource owner = server.pool(Server.OWNER, DATABASE, Server.POOL);
            AxonJdbc.createTables(owner);
            JdbcEventStorageEngine axon = AxonJdbc.engine(owner, AxonJdbc.DEFAULT_BATCH);
            try (PostgresEventStorageEngine journal =
                    Journal.engine(server.pool(Server.RUNTIME, DATABASE, Server.POOL))) {
                List<Contender> contenders = new ArrayList<>();
                contenders.add(Contender.store("journal", stream -> journal.appendEvents(Fact.in(stream))));
                contenders.add(Contender.store("axon-jdbc", stream -> axon.appendEvents(Fact.in(stream))));
                contenders.add(Contender.store("bare", new Bare(owner)::append));
                Pgbench.find(server, DATABASE).ifPresent(contenders::add);
                contenders.add(new Contender("copy", new Copy(owner.getConnection())::take));
                System.out.println(
                        "copy: one connection, a transaction of as many rows as there are callers elsewhere");
                new Contest(server, DATABASE, contenders).run(seconds, rounds);
            }
        }
    }
}
