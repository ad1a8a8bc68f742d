package amity.query.page;

import amity.query.time.NotKnownYet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Asks for a moment's patience where a page is to show more than its projection knows yet. */
@ControllerAdvice(
        assignableTypes = {
            HomePage.class,
            PartnerPage.class,
            ComparePage.class,
            BackdatedPage.class,
            FieldsPage.class,
            RecordsPage.class,
            RecordPage.class,
            AnniversariesPage.class,
            ReconciliationPage.class,
            CoveragePage.class,
            RecordingPage.class,
            CorrectionPage.class
        })
class NotYet {

    private final FrameAdvice frame;

    NotYet(FrameAdvice frame) {
        this.frame = frame;
    }

    @ExceptionHandler
    String notYet(NotKnownYet late, HttpServletRequest request, HttpServletResponse response, Model model) {
        String query = request.getQueryString();
        String again = request.getRequestURI() + (query == null ? "" : "?" + query);
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, "2");
        // A part of a page is not replaced by an answer that failed: the browser asks for the page whole.
        response.setHeader("HX-Redirect", again);
        frame.into(model, request);
        model.addAttribute("again", again);
        model.addAttribute("reached", Long.toString(late.reached()));
        model.addAttribute("needed", Long.toString(late.needed()));
        return "page/soon";
    }
}
