package amity.benchmarks.journal;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.Configuration;

/** A command that leads to one event of a new stream, through Axon's command gateway; and Emmett, which has none. */
final class GatewayBenchmark {

    private static final String DATABASE = "gateway";

    private GatewayBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        double seconds = arguments.length > 0 ? Double.parseDouble(arguments[0]) : 2;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        try (Server server = Server.start()) {
            server.createJournal(DATABASE);
            HikariDataSource owner = server.pool(Server.OWNER, DATABASE, Server.POOL);
            AxonJdbc.createTables(owner);
            Configuration journal = Gateways.journal(server.pool(Server.RUNTIME, DATABASE, Server.POOL));
            Configuration axonJdbc = Gateways.axonJdbc(owner);
            List<Contender> contenders = new ArrayList<>();
            contenders.add(Gateways.contender("journal", journal));
            contenders.add(Gateways.contender("axon-jdbc", axonJdbc));
            Emmett.find(server, DATABASE).ifPresent(contenders::add);
            new Contest(server, DATABASE, contenders).run(seconds, rounds);
            journal.shutdown();
            axonJdbc.shutdown();
        }
    }
}
