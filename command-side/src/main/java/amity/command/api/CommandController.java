package amity.command.api;

import amity.command.desk.Answer;
import amity.command.desk.CommandDesk;
import amity.platform.trace.TraceId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Takes commands as JSON. The body is read here and not by a converter: what is wrong with it is ours to say. */
@RestController
class CommandController {

    private final CommandDesk desk;
    private final CommandReader reader;
    private final RequestMarks marks;
    private final CommandMessages messages;

    CommandController(CommandDesk desk, CommandReader reader, RequestMarks marks, CommandMessages messages) {
        this.desk = desk;
        this.reader = reader;
        this.marks = marks;
        this.messages = messages;
    }

    @PostMapping("/api/commands/{name}")
    ResponseEntity<AnswerBody> submit(
            @PathVariable("name") String name, HttpServletRequest request, @Nullable Principal principal)
            throws IOException {
        if (principal == null) {
            throw new IllegalStateException("no login stands before the commands: nobody would have stated them");
        }
        CommandKind kind = CommandKind.named(name);
        Optional<String> repeatable = marks.repeatableCommandId(request, principal.getName());
        String commandId = repeatable.orElseGet(marks::newCommandId);
        ObjectNode body = BodyJson.object(BodyBytes.text(request));
        CommandReader.Stated stated = reader.read(kind, body, principal.getName(), commandId, TraceId.of(request));
        Answer answer = repeatable.isPresent()
                ? desk.submit(stated.command(), stated.provenance())
                : desk.submitOnce(stated.command(), stated.provenance());
        // Said outright: the answer is JSON whatever the Accept header asks for; by now the fact is recorded.
        return ResponseEntity.status(kind.accepted())
                .contentType(MediaType.APPLICATION_JSON)
                .body(AnswerBody.of(answer, messages));
    }
}
