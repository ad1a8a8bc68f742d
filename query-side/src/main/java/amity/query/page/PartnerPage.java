package amity.query.page;

import amity.message.query.PartnerHistory;
import amity.message.query.PartnerView;
import amity.message.query.Viewpoint;
import amity.message.value.InvalidValue;
import amity.message.value.PartnerId;
import amity.platform.home.HomeCity;
import amity.platform.home.OfficeClock;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One partner: who it is, which tie there is, and everything that was recorded about it. */
@Controller
class PartnerPage {

    private final Questions questions;
    private final OfficeClock office;
    private final HomeCity home;
    private final MessageSource messages;

    PartnerPage(Questions questions, OfficeClock office, HomeCity home, MessageSource messages) {
        this.questions = questions;
        this.office = office;
        this.home = home;
        this.messages = messages;
    }

    @GetMapping("/partners/{id}")
    String show(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String asOf,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        Words words = new Words(messages, locale);
        AsOf day = AsOf.read(asOf, office.today());
        Optional<PartnerView> found =
                named(id).flatMap(partner -> questions.partner(partner, Viewpoint.asOf(day.day())));
        if (found.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return "error/404";
        }
        PartnerView partner = found.get();
        PartnerHistory history = questions
                .history(partner.partner(), Viewpoint.NOW)
                .orElseGet(() -> new PartnerHistory(partner.partner(), partner.position(), List.of()));
        model.addAttribute("asOf", words.day(day.day()));
        model.addAttribute("dayProblem", day.problemIn(words));
        model.addAttribute("noTie", TieEnd.say(history, day.day(), home.zone(), words));
        model.addAttribute("back", "/" + day.inLinks());
        model.addAttribute("partner", PartnerCard.of(partner, day, home, words));
        model.addAttribute(
                "history", HistoryTable.of(history, home.zone(), words).rows());
        return "page/partner";
    }

    private static Optional<PartnerId> named(String id) {
        try {
            return Optional.of(new PartnerId(id));
        } catch (InvalidValue noId) {
            return Optional.empty();
        }
    }
}
