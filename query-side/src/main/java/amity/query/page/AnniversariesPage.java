package amity.query.page;

import amity.message.query.Anniversaries;
import amity.platform.home.HomeCity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Anniversaries of friendships: those that come within two years, and those of the two years before. */
@Controller
class AnniversariesPage {

    private final Questions questions;
    private final Perspectives perspectives;
    private final HomeCity home;
    private final MessageSource messages;

    AnniversariesPage(Questions questions, Perspectives perspectives, HomeCity home, MessageSource messages) {
        this.questions = questions;
        this.perspectives = perspectives;
        this.home = home;
        this.messages = messages;
    }

    @GetMapping("/anniversaries")
    String show(@RequestParam Map<String, String> asked, Locale locale, Model model) {
        Words words = new Words(messages, locale);
        Perspective from = perspectives.read(asked);
        Teller teller = new Teller(words, home, PlaceNames.of(questions.partners(from.viewpoint())), from);
        Anniversaries found = questions.anniversaries(FieldRows.AHEAD, from.viewpoint());
        new Controls(from, home, words).into(model, "/anniversaries", List.of(), "");
        model.addAttribute("position", Long.toString(found.position()));
        model.addAttribute("back", from.to("/fields"));
        model.addAttribute("until", words.day(found.to()));
        model.addAttribute("since", words.day(found.from()));
        model.addAttribute("next", AnniversaryTable.of(found.next(), teller));
        model.addAttribute("past", AnniversaryTable.of(found.past(), teller));
        model.addAttribute("undated", teller.partners(found.undated()));
        return "page/anniversaries";
    }
}
