package amity.benchmarks.time;

import amity.benchmarks.program.CommandSide;
import amity.benchmarks.program.Program;
import amity.command.desk.CommandDesk;
import amity.message.Provenance;
import amity.message.partner.PartnerDetails;
import amity.message.partner.RegisterPartner;
import amity.message.query.CountVisitsByYear;
import amity.message.query.KnownAt;
import amity.message.query.Viewpoint;
import amity.message.query.YearlyVisits;
import amity.message.value.CountryCode;
import amity.message.value.Direction;
import amity.message.value.EdtfDate;
import amity.message.value.Level;
import amity.message.value.PartnerKind;
import amity.message.value.VisitId;
import amity.message.visit.DelegationVisit;
import amity.message.visit.RecordDelegationVisit;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.context.ConfigurableApplicationContext;

/** Both sides in this process, on a database that others use too. */
record Node(ConfigurableApplicationContext program) implements AutoCloseable {

    private static final int PARTNERS = 100;

    static Node start(HikariDataSource database) {
        return new Node(Program.start(database, QuerySide.class, CommandSide.class));
    }

    void registerPartners() {
        for (int i = 0; i < PARTNERS; i++) {
            PartnerDetails details = new PartnerDetails(
                    "Partner " + i, "友城" + i, null, new CountryCode("JP"), PartnerKind.CITY, null, null, List.of());
            desk().submitOnce(new RegisterPartner(Ledger.partner(i), details), provenance(-1 - i));
        }
    }

    /** Answers the position. */
    long record(int number) {
        DelegationVisit visit = new DelegationVisit(
                Direction.INBOUND,
                List.of(Ledger.partner(number % PARTNERS)),
                EdtfDate.of("2019"),
                Level.CIVIC,
                12,
                null,
                null,
                "友好交流",
                null);
        return desk().submitOnce(new RecordDelegationVisit(new VisitId("v-" + number), visit), provenance(number))
                .position();
    }

    /** Comes back with the answer that knows of the position. */
    void ask(long position) {
        Viewpoint at = new Viewpoint(null, KnownAt.NOW, position);
        long known = program.getBean(QueryGateway.class)
                .query(new CountVisitsByYear(1979, 2026, List.of(), at), YearlyVisits.class)
                .join()
                .position();
        if (known < position) {
            throw new IllegalStateException("asked for " + position + ", answered with " + known);
        }
    }

    private CommandDesk desk() {
        return program.getBean(CommandDesk.class);
    }

    private static Provenance provenance(int number) {
        String id = "command-" + number;
        return new Provenance("li.zhi", "report " + number, null, id, id);
    }

    @Override
    public void close() {
        program.close();
    }
}
