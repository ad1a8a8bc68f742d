package amity.query.records;

import amity.message.query.CompareRecords;
import amity.message.query.CountRecordsByYear;
import amity.message.query.Difference;
import amity.message.query.FindRecord;
import amity.message.query.ListRecords;
import amity.message.query.RecordDimension;
import amity.message.query.RecordEntry;
import amity.message.query.RecordView;
import amity.message.query.Records;
import amity.message.query.RecordsDifference;
import amity.message.query.Viewpoint;
import amity.message.query.YearlyRecords;
import amity.message.record.RecordKind;
import amity.query.rest.Answers;
import amity.query.rest.NoSuchRecord;
import amity.query.rest.Parameters;
import amity.query.rest.YearRange;
import jakarta.servlet.http.HttpServletRequest;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One for all kinds: which is asked about is told by the address. */
@RestController
@RequestMapping("/api" + Addresses.ANY)
class RecordsController {

    private final QueryGateway queries;
    private final Answers answers;

    RecordsController(QueryGateway queries, Answers answers) {
        this.queries = queries;
        this.answers = answers;
    }

    @GetMapping
    ResponseEntity<Records> list(@PathVariable("kind") String address, HttpServletRequest request) {
        ListRecords question = RecordQuestion.in(request, Addresses.kind(address));
        Records records = queries.query(question, Records.class).join();
        return answers.of(question.at(), records.position(), records.asOf(), records);
    }

    @GetMapping("/yearly")
    ResponseEntity<YearlyRecords> yearly(@PathVariable("kind") String address, HttpServletRequest request) {
        RecordKind kind = Addresses.kind(address);
        Parameters parameters = Parameters.withTime(request, "from", "to", "groupBy");
        Viewpoint at = parameters.viewpoint();
        YearRange years = YearRange.in(parameters);
        YearlyRecords records = queries.query(
                        new CountRecordsByYear(
                                kind, years.from(), years.to(), parameters.anyOf("groupBy", RecordDimension.class), at),
                        YearlyRecords.class)
                .join();
        return answers.of(at, records.position(), records.asOf(), records);
    }

    /** {@code from} and {@code to} as in every difference. */
    @GetMapping("/diff")
    ResponseEntity<Difference<RecordEntry>> diff(@PathVariable("kind") String address, HttpServletRequest request) {
        Parameters parameters = Parameters.of(request, "from", "to");
        CompareRecords question =
                new CompareRecords(Addresses.kind(address), parameters.side("from"), parameters.side("to"));
        return ResponseEntity.ok(
                queries.query(question, RecordsDifference.class).join().difference());
    }

    @GetMapping("/{id}")
    ResponseEntity<RecordView> record(
            @PathVariable("kind") String address, @PathVariable String id, HttpServletRequest request) {
        RecordKind kind = Addresses.kind(address);
        Viewpoint at = Parameters.withTime(request).viewpoint();
        RecordView view = queries.query(
                        new FindRecord(kind, NoSuchRecord.named(address, id), at),
                        ResponseTypes.optionalInstanceOf(RecordView.class))
                .join()
                .orElseThrow(() -> new NoSuchRecord(address, id));
        return answers.of(at, view.position(), view.asOf(), view);
    }
}
