package amity.command.record;

import static amity.command.testing.Wuhan.ARNHEM;
import static amity.command.testing.Wuhan.DUISBURG;
import static amity.command.testing.Wuhan.OITA;

import amity.command.partner.KnownPartners;
import amity.command.partner.TieHistories;
import amity.command.partner.TieHistory;
import amity.command.testing.RecordCommands;
import amity.command.testing.Wuhan;
import amity.command.testing.WuhanRecords;
import amity.message.record.CorrectRecord;
import amity.message.record.RecordCommand;
import amity.message.record.RecordCorrected;
import amity.message.record.RecordKind;
import amity.message.record.RecordStated;
import amity.message.record.RetractRecord;
import amity.message.record.StateRecord;
import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import amity.message.value.RecordId;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;

/** Records in Axon's fixtures, and short ways to state them. */
final class RecordFixture {

    static final RecordId ID = new RecordId("A-1");

    /** Oita signed on 1979-09-07 and open; Arnhem from 1999 to 2021-07-21; Duisburg registered only. */
    static final Map<PartnerId, TieHistory> REGISTERED = Map.of(
            OITA, TieHistories.signed("1979-09-07"),
            ARNHEM, TieHistories.terminated("1999-09-06", "2021-07-21"),
            DUISBURG, TieHistories.none());

    final KnownPartners partners = new KnownPartners(REGISTERED);

    ResultValidator<LedgerRecord> given(List<?> events, RecordCommand command) {
        TestExecutor<LedgerRecord> executor =
                events.isEmpty() ? fixture().givenNoPriorActivity() : fixture().given(events);
        return executor.when(named(command, "c-2"));
    }

    AggregateTestFixture<LedgerRecord> fixture() {
        AggregateTestFixture<LedgerRecord> fixture = new AggregateTestFixture<>(LedgerRecord.class);
        fixture.registerInjectableResource(Wuhan.CLOCK);
        fixture.registerInjectableResource(partners);
        return fixture;
    }

    /** As the desk sends it: under the name that all records share. */
    static CommandMessage<RecordCommand> named(RecordCommand command, String commandId) {
        return new GenericCommandMessage<>(new GenericMessage<>(command, Wuhan.stated(commandId)), command.handledAs());
    }

    static StateRecord state(RecordKind kind, @Nullable EdtfDate date, PartnerId... named) {
        return RecordCommands.state(kind, ID, WuhanRecords.content(kind, date, named));
    }

    static RecordStated stated(RecordKind kind, @Nullable EdtfDate date, PartnerId... named) {
        return state(kind, date, named).fact();
    }

    static CorrectRecord correct(RecordKind kind, @Nullable EdtfDate date, PartnerId... named) {
        return RecordCommands.correct(kind, ID, WuhanRecords.content(kind, date, named), "misread");
    }

    static RecordCorrected corrected(RecordKind kind, @Nullable EdtfDate date, PartnerId... named) {
        return correct(kind, date, named).fact();
    }

    static RetractRecord retract(RecordKind kind) {
        return RecordCommands.retract(kind, ID, "it never was");
    }
}
