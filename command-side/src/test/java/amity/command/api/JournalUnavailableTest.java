package amity.command.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import amity.command.desk.CommandDesk;
import amity.command.testing.CommandSideProgram;
import amity.eventstore.JournalFullException;
import amity.eventstore.JournalUnavailableException;
import amity.eventstore.JournalUnavailableException.Outcome;
import java.util.stream.Stream;
import org.axonframework.common.AxonTransientException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** What a client hears while the journal cannot be written. */
@SpringBootTest(classes = CommandSideProgram.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class JournalUnavailableTest {

    @MockitoBean
    private CommandDesk desk;

    private final Door door;

    @Autowired
    JournalUnavailableTest(@LocalServerPort int port) {
        this.door = new Door(port);
    }

    static Stream<AxonTransientException> faults() {
        return Stream.of(
                new JournalFullException(4096),
                new JournalUnavailableException(Outcome.NOT_STORED, null),
                new JournalUnavailableException(Outcome.UNKNOWN, null));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void it_is_told_when_to_come_again_and_how_to_do_so_safely(AxonTransientException fault) {
        when(desk.submitOnce(any(), any())).thenThrow(fault);

        Door.Reply reply = door.post(
                "renew-friendship", "{\"partnerId\": \"oita\", \"date\": \"1999\", \"source\": \"agreement 1999\"}");

        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.header("Retry-After")).isEqualTo("5");
        assertThat(reply.text("type")).isEqualTo("urn:amity:problem:journal-unavailable");
        assertThat(reply.text("detail")).contains("Idempotency-Key");
    }
}
