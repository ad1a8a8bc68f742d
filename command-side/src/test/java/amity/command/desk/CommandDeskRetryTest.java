package amity.command.desk;

import static amity.command.testing.Wuhan.provenance;
import static amity.command.testing.Wuhan.registerOita;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import amity.command.testing.RecordCommands;
import amity.command.testing.Wuhan;
import amity.message.partner.RegisterPartner;
import amity.message.record.RecordCommand;
import amity.message.record.RecordKind;
import amity.message.value.RecordId;
import amity.platform.bus.Passing;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.lock.DeadlockException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;

/** What the desk makes of what a command bus can say, near or far. */
class CommandDeskRetryTest {

    private static final Outcome REGISTERED = new Outcome(List.of("amity.PartnerRegistered"), 0, List.of(), false);

    private final CommandGateway bus = mock(CommandGateway.class);
    private final CommandDesk desk =
            new CommandDesk(bus, (stream, sequence) -> 7, mock(Receipts.class), refusal -> refusal);

    private Answer submit() {
        return desk.submitOnce(registerOita(), provenance("c-1"));
    }

    @Test
    void who_was_overtaken_tries_again() {
        when(bus.sendAndWait(any()))
                .thenThrow(new ConcurrencyException("overtaken"))
                .thenThrow(new AggregateStreamCreationException("overtaken", null))
                .thenThrow(new DeadlockException("deadlock"))
                .thenReturn(REGISTERED);
        assertThat(submit()).isEqualTo(new Answer("oita", 7, REGISTERED.events(), List.of(), false));
    }

    @Test
    void a_command_goes_to_the_handler_of_its_name() {
        when(bus.sendAndWait(any())).thenReturn(REGISTERED);
        submit();
        verify(bus)
                .sendAndWait(
                        argThat((CommandMessage<?> it) -> it.getCommandName().equals(RegisterPartner.class.getName())));
        RecordId id = new RecordId("A-1");
        desk.submitOnce(RecordCommands.retract(RecordKind.FAIR, id, "never"), provenance("c-2"));
        desk.submitOnce(RecordCommands.retract(RecordKind.PROJECT, id, "never"), provenance("c-3"));
        verify(bus, times(2))
                .sendAndWait(
                        argThat((CommandMessage<?> it) -> it.getCommandName().equals(RecordCommand.class.getName())));
    }

    @Test
    void but_not_for_ever() {
        when(bus.sendAndWait(any())).thenThrow(new ConcurrencyException("overtaken"));
        assertThatThrownBy(this::submit).isInstanceOf(Overtaken.class);
        verify(bus, times(5)).sendAndWait(any());
    }

    @Test
    void a_refusal_from_another_process_arrives_as_details_only() {
        Refusal refusal = new PartnerRefusal.AlreadyRegistered(Wuhan.OITA);
        when(bus.sendAndWait(any())).thenThrow(new CommandExecutionException("remote", null, refusal));
        assertThatThrownBy(this::submit)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    @Test
    void who_was_overtaken_in_another_process_tries_again() {
        Passing overtaken = new Passing(Passing.Cause.OVERTAKEN, "another came first");
        when(bus.sendAndWait(any())).thenThrow(new CommandExecutionException("remote", null, overtaken));
        assertThatThrownBy(this::submit).isInstanceOf(Overtaken.class);
        verify(bus, times(5)).sendAndWait(any());
    }

    @Test
    void a_journal_that_another_process_cannot_reach_is_told_and_not_tried_again() {
        Passing unavailable = new Passing(Passing.Cause.JOURNAL_UNAVAILABLE, "no answer");
        when(bus.sendAndWait(any())).thenThrow(new CommandExecutionException("remote", null, unavailable));
        assertThatThrownBy(this::submit).isInstanceOf(DeskUnreachable.class);
        verify(bus, times(1)).sendAndWait(any());
    }

    @Test
    void a_command_that_cannot_be_sent_did_not_get_there() {
        when(bus.sendAndWait(any())).thenThrow(new CompletionException(new IllegalStateException("no connection")));
        assertThatThrownBy(this::submit).isInstanceOf(DeskUnreachable.class);
    }

    @Test
    void any_other_failure_is_passed_on_as_it_is() {
        CommandExecutionException failure = new CommandExecutionException("remote", null);
        when(bus.sendAndWait(any())).thenThrow(failure);
        assertThatThrownBy(this::submit).isSameAs(failure);
    }
}
