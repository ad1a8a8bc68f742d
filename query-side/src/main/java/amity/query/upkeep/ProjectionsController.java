package amity.query.upkeep;

import amity.query.rest.Parameters;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** How the projections are, and building them anew; for administrators. */
@RestController
@RequestMapping("/api/projections")
class ProjectionsController {

    private static final String ACCEPT_DIFFERENCES = "accept-differences";

    private enum Answer {
        TRUE,
        FALSE
    }

    private final ProjectionBoard board;
    private final Rebuilds rebuilds;
    private final ProjectionEvents events;

    ProjectionsController(ProjectionBoard board, Rebuilds rebuilds, ProjectionEvents events) {
        this.board = board;
        this.rebuilds = rebuilds;
        this.events = events;
    }

    @GetMapping
    ProjectionBoard.Statuses all(HttpServletRequest request) {
        Parameters.of(request);
        return board.statuses();
    }

    @GetMapping("/{name}")
    ProjectionStatus one(@PathVariable String name, HttpServletRequest request) {
        Parameters.of(request);
        return board.statuses().of(board.projection(name));
    }

    @PostMapping("/{name}/rebuild")
    ResponseEntity<Void> rebuild(@PathVariable String name, HttpServletRequest request) {
        boolean accept = Parameters.of(request, ACCEPT_DIFFERENCES)
                .anyOf(ACCEPT_DIFFERENCES, Answer.class)
                .contains(Answer.TRUE);
        rebuilds.start(board.named(name), accept);
        URI where = URI.create("/api/projections" + (name.equals("all") ? "" : "/" + name));
        return ResponseEntity.accepted().location(where).build();
    }

    @GetMapping(value = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(HttpServletRequest request) {
        Parameters.of(request);
        return events.listen();
    }
}
