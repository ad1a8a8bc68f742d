package amity.query.page;

import amity.platform.home.HomeCity;
import amity.query.upkeep.NoSuchProjection;
import amity.query.upkeep.ProjectionBoard;
import amity.query.upkeep.RebuildRunning;
import amity.query.upkeep.Rebuilds;
import amity.query.upkeep.Refusals;
import amity.query.upkeep.VerificationRunning;
import amity.query.upkeep.Verifications;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the projections are, building them anew, and verifying them; for administrators. */
@Controller
@RequestMapping("/admin/projections")
class ProjectionsPage {

    private static final String BACK = "redirect:/admin/projections";

    private final ProjectionBoard board;
    private final Rebuilds rebuilds;
    private final Verifications verifications;
    private final Refusals refusals;
    private final HomeCity home;
    private final MessageSource messages;

    ProjectionsPage(
            ProjectionBoard board,
            Rebuilds rebuilds,
            Verifications verifications,
            Refusals refusals,
            HomeCity home,
            MessageSource messages) {
        this.board = board;
        this.rebuilds = rebuilds;
        this.verifications = verifications;
        this.refusals = refusals;
        this.home = home;
        this.messages = messages;
    }

    @GetMapping
    String show(Locale locale, Model model) {
        Words words = new Words(messages, locale);
        model.addAttribute("board", ProjectionsView.of(board.statuses(), home.zone(), words));
        model.addAttribute("verification", VerificationView.of(verifications.status(), home.zone(), words));
        return "page/projections";
    }

    @PostMapping("/{name}/rebuild")
    String rebuild(
            @PathVariable String name,
            @RequestParam(name = "accept-differences", defaultValue = "false") String accept,
            Locale locale,
            RedirectAttributes after) {
        rebuilds.start(board.named(name), accept.equals("true"));
        Words words = new Words(messages, locale);
        after.addFlashAttribute(
                "done",
                name.equals("all") ? words.of("upkeep.begun-all") : words.of("upkeep.begun", words.projection(name)));
        return BACK;
    }

    @PostMapping("/verification")
    String verify(Locale locale, RedirectAttributes after) {
        verifications.start();
        after.addFlashAttribute("done", new Words(messages, locale).of("verify.begun"));
        return BACK;
    }

    @ExceptionHandler({NoSuchProjection.class, RebuildRunning.class, VerificationRunning.class})
    String refused(RuntimeException refused, Locale locale, RedirectAttributes after) {
        after.addFlashAttribute("refused", refusals.sentence(refused, locale));
        return BACK;
    }
}
