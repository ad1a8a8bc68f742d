package amity.query.upkeep;

import amity.query.rest.Parameters;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Proves what is shown by a second computation from the journal, while the program runs; for administrators. */
@RestController
@RequestMapping(VerificationController.ADDRESS)
class VerificationController {

    static final String ADDRESS = "/api/verification";

    private final Verifications verifications;

    VerificationController(Verifications verifications) {
        this.verifications = verifications;
    }

    @GetMapping
    VerificationStatus status(HttpServletRequest request) {
        Parameters.of(request);
        return verifications.status();
    }

    @PostMapping
    ResponseEntity<Void> start(HttpServletRequest request) {
        Parameters.of(request);
        verifications.start();
        return ResponseEntity.accepted().location(URI.create(ADDRESS)).build();
    }
}
