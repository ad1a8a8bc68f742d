package amity.query.naive;

import static org.assertj.core.api.Assertions.assertThat;

import amity.message.query.Anniversaries;
import amity.message.query.Backdated;
import amity.message.query.Change;
import amity.message.query.ChangedFigures;
import amity.message.query.CompareHonors;
import amity.message.query.CompareRecords;
import amity.message.query.CompareRosters;
import amity.message.query.CompareVisits;
import amity.message.query.CountRecordsByYear;
import amity.message.query.CountRoster;
import amity.message.query.CountVisitsByYear;
import amity.message.query.CoverageReport;
import amity.message.query.FindChangedFigures;
import amity.message.query.FindCoverage;
import amity.message.query.FindLatestCorrection;
import amity.message.query.FindPartner;
import amity.message.query.FindPartnerHistory;
import amity.message.query.FindRecord;
import amity.message.query.FindRoster;
import amity.message.query.FindTimeline;
import amity.message.query.Honors;
import amity.message.query.HonorsDifference;
import amity.message.query.KnownAt;
import amity.message.query.ListAnniversaries;
import amity.message.query.ListBackdated;
import amity.message.query.ListHonors;
import amity.message.query.ListPartners;
import amity.message.query.ListRecords;
import amity.message.query.PartnerHistory;
import amity.message.query.PartnerView;
import amity.message.query.Partners;
import amity.message.query.ReconcileFigures;
import amity.message.query.Reconciliation;
import amity.message.query.RecordView;
import amity.message.query.Records;
import amity.message.query.RecordsDifference;
import amity.message.query.Roster;
import amity.message.query.RosterCounts;
import amity.message.query.RosterDifference;
import amity.message.query.Timeline;
import amity.message.query.Viewpoint;
import amity.message.query.VisitsDifference;
import amity.message.query.YearlyRecords;
import amity.message.query.YearlyVisits;
import amity.message.record.RecordKind;
import amity.query.testing.Journal;
import amity.query.testing.QuerySideTest;
import io.axoniq.axonserver.grpc.query.QueryRequest;
import io.axoniq.axonserver.grpc.query.QueryResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.query.QuerySerializer;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;

/** Every question and every answer comes out of Axon Server's messages as it went in; without a server. */
class QueriesOverTheWireTest extends QuerySideTest {

    private static final int EVENTS = 300;

    private final QueryBus bus;
    private final QuerySerializer wire;

    QueriesOverTheWireTest(Journal journal, QueryGateway queries, QueryBus bus, Serializer serializer) {
        super(journal, queries);
        this.bus = bus;
        AxonServerConfiguration settings = new AxonServerConfiguration();
        settings.setComponentName("test");
        this.wire = new QuerySerializer(serializer, serializer, settings);
    }

    @Test
    void everyAnswerIsTheSame() {
        long seed = Long.getLong("amity.seed", new Random().nextLong());
        System.out.println("amity.seed=" + seed);
        Random random = new Random(seed);
        History history = RandomHistory.of(seed, EVENTS);
        history.recordIn(journal);
        journal.awaitProjected();
        RandomQuestions questions = new RandomQuestions(random, history);
        Set<String> asked = new TreeSet<>();
        Stream.concat(
                        Stream.generate(questions::fromSomewhere)
                                .limit(20)
                                .flatMap(List::stream)
                                .map(Question::query),
                        others().stream())
                .forEach(query -> {
                    asked.add(query.getClass().getSimpleName());
                    assertThat(overTheWire(query, answer(query)))
                            .as("amity.seed=%d %s", seed, query)
                            .isEqualTo(queries.query(query, answer(query)).join());
                });
        assertThat(asked).hasSize(21);
    }

    /** Those that no random question asks. */
    private static List<Object> others() {
        Viewpoint now = new Viewpoint(LocalDate.parse("2026-01-01"), KnownAt.position(EVENTS), 0);
        Viewpoint before = new Viewpoint(LocalDate.parse("2008-01-01"), KnownAt.position(EVENTS / 2), 0);
        List<Object> others = new ArrayList<>(List.of(
                new CountRoster(now),
                new CompareRosters(before, now),
                new CompareVisits(before, now),
                new CompareHonors(before, now),
                new FindLatestCorrection(now),
                new ListAnniversaries(400, 400, now),
                new ReconcileFigures(null, null, 0, 100, now),
                new FindChangedFigures(List.of(), now)));
        Stream.of(RecordKind.values()).forEach(kind -> others.add(new CompareRecords(kind, before, now)));
        return others;
    }

    private <R> R overTheWire(Object query, ResponseType<R> type) {
        QueryRequest request = wire.serializeRequest(new GenericQueryMessage<>(query, type), 1, 1_000, 0);
        QueryResponse response = wire.serializeResponse(
                bus.query(wire.<Object, R>deserializeRequest(request)).join(), request.getMessageIdentifier());
        return wire.<R>deserializeResponse(response, type).getPayload();
    }

    private static ResponseType<?> answer(Object query) {
        return switch (query) {
            case FindRoster it -> ResponseTypes.instanceOf(Roster.class);
            case CountRoster it -> ResponseTypes.instanceOf(RosterCounts.class);
            case FindPartner it -> ResponseTypes.optionalInstanceOf(PartnerView.class);
            case ListPartners it -> ResponseTypes.instanceOf(Partners.class);
            case CompareRosters it -> ResponseTypes.instanceOf(RosterDifference.class);
            case CountVisitsByYear it -> ResponseTypes.instanceOf(YearlyVisits.class);
            case CompareVisits it -> ResponseTypes.instanceOf(VisitsDifference.class);
            case ListHonors it -> ResponseTypes.instanceOf(Honors.class);
            case CompareHonors it -> ResponseTypes.instanceOf(HonorsDifference.class);
            case ListRecords it -> ResponseTypes.instanceOf(Records.class);
            case FindRecord it -> ResponseTypes.optionalInstanceOf(RecordView.class);
            case CountRecordsByYear it -> ResponseTypes.instanceOf(YearlyRecords.class);
            case CompareRecords it -> ResponseTypes.instanceOf(RecordsDifference.class);
            case FindPartnerHistory it -> ResponseTypes.optionalInstanceOf(PartnerHistory.class);
            case FindTimeline it -> ResponseTypes.optionalInstanceOf(Timeline.class);
            case FindLatestCorrection it -> ResponseTypes.optionalInstanceOf(Change.class);
            case ListBackdated it -> ResponseTypes.instanceOf(Backdated.class);
            case FindCoverage it -> ResponseTypes.instanceOf(CoverageReport.class);
            case ListAnniversaries it -> ResponseTypes.instanceOf(Anniversaries.class);
            case ReconcileFigures it -> ResponseTypes.instanceOf(Reconciliation.class);
            case FindChangedFigures it -> ResponseTypes.instanceOf(ChangedFigures.class);
            default -> throw new IllegalArgumentException("no question: " + query);
        };
    }
}
