package amity.query.page;

import amity.platform.home.HomeCity;
import amity.query.projection.Outdated;
import amity.query.upkeep.BadReason;
import amity.query.upkeep.DeadLetterDesk;
import amity.query.upkeep.DeadLetterReader;
import amity.query.upkeep.GivenUp;
import amity.query.upkeep.NoSuchDeadLetter;
import amity.query.upkeep.Reason;
import amity.query.upkeep.Refusals;
import amity.query.upkeep.Retried;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What projections could not take in: looked at, tried again, given up; for administrators. */
@Controller
@RequestMapping("/admin/dead-letters")
class DeadLettersPage {

    private static final String ADDRESS = "/admin/dead-letters";
    private static final String BACK = "redirect:" + ADDRESS;
    private static final int SIZE = 25;

    private final DeadLetterReader reader;
    private final DeadLetterDesk desk;
    private final Refusals refusals;
    private final HomeCity home;
    private final MessageSource messages;

    DeadLettersPage(
            DeadLetterReader reader, DeadLetterDesk desk, Refusals refusals, HomeCity home, MessageSource messages) {
        this.reader = reader;
        this.desk = desk;
        this.refusals = refusals;
        this.home = home;
        this.messages = messages;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "0") String page, Locale locale, Model model) {
        int number = page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 0;
        model.addAttribute(
                "letters",
                DeadLetterTable.of(reader.list(number, SIZE), ADDRESS, home.zone(), new Words(messages, locale)));
        return "page/dead-letters";
    }

    @GetMapping("/{id}")
    String one(@PathVariable String id, Locale locale, Model model) {
        model.addAttribute("letter", DeadLetterView.of(reader.find(id), home.zone(), new Words(messages, locale)));
        model.addAttribute("longest", Reason.LONGEST);
        return "page/dead-letter";
    }

    @PostMapping("/{id}/retry")
    String retry(@PathVariable String id, Locale locale, RedirectAttributes after) {
        Retried retried = desk.retry(id);
        Words words = new Words(messages, locale);
        if (retried.left() == null) {
            after.addFlashAttribute("done", words.of("letters.healed", words.number(retried.takenIn())));
            return BACK;
        }
        after.addFlashAttribute("refused", words.of("letters.not-healed", words.number(retried.takenIn())));
        return BACK + "/" + retried.left().id();
    }

    @PostMapping("/{id}/discard")
    String discard(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            @Nullable Principal user,
            Locale locale,
            HttpServletResponse response,
            Model model,
            RedirectAttributes after) {
        if (user == null) {
            throw new IllegalStateException("no login stands before this: nobody would have given it up");
        }
        Reason why;
        try {
            why = Reason.of(reason);
        } catch (BadReason bad) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("reason", reason);
            model.addAttribute("reasonProblem", refusals.sentence(bad, locale));
            return one(id, locale, model);
        }
        GivenUp given = desk.discard(id, user.getName(), why);
        Words words = new Words(messages, locale);
        after.addFlashAttribute("done", words.of("letters.given-up", given.record(), words.number(given.events())));
        return BACK;
    }

    @ExceptionHandler({NoSuchDeadLetter.class, Outdated.class})
    String refused(RuntimeException refused, Locale locale, RedirectAttributes after) {
        after.addFlashAttribute("refused", refusals.sentence(refused, locale));
        return BACK;
    }
}
