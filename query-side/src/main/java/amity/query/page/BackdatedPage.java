package amity.query.page;

import amity.message.query.Backdated;
import amity.message.value.Texts;
import amity.platform.home.HomeCity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was recorded long after it took effect: what changes figures that were published before. */
@Controller
class BackdatedPage {

    private static final int SIZE = 25;
    private static final int LAST_PAGE = 1_000_000;
    private static final int USUAL_DAYS = 30;

    private final Questions questions;
    private final Perspectives perspectives;
    private final HomeCity home;
    private final MessageSource messages;

    BackdatedPage(Questions questions, Perspectives perspectives, HomeCity home, MessageSource messages) {
        this.questions = questions;
        this.perspectives = perspectives;
        this.home = home;
        this.messages = messages;
    }

    @GetMapping("/backdated")
    String show(@RequestParam Map<String, String> asked, Locale locale, Model model) {
        Words words = new Words(messages, locale);
        Perspective from = perspectives.read(asked);
        Integer days = number(asked.get("days"), LAST_PAGE);
        Integer page = number(asked.get("page"), LAST_PAGE);
        int moreThan = days == null ? USUAL_DAYS : days;
        Backdated answer = questions.backdated(moreThan, page == null ? 0 : page, SIZE, from.viewpoint());
        Teller teller = new Teller(words, home, PlaceNames.of(questions.partners(from.viewpoint())), from);
        List<Parameter> threshold =
                moreThan == USUAL_DAYS ? List.of() : List.of(new Parameter("days", Integer.toString(moreThan)));
        KnownView known = KnownView.of(
                from,
                Parameter.address("/backdated", with(from.knowing(Knowledge.NOW), threshold)),
                with(new Perspective(from.asOf(), Knowledge.NOW, 0), threshold),
                home.zone(),
                words);
        String written = asked.getOrDefault("days", "").strip();
        model.addAttribute("known", known);
        model.addAttribute("days", moreThan);
        model.addAttribute("rest", from.parameters());
        model.addAttribute(
                "daysProblem",
                days == null && !written.isEmpty()
                        ? words.of("backdated.malformed", Texts.shortened(written, 20))
                        : null);
        model.addAttribute("table", BackdatedTable.of(answer, with(from, threshold), teller));
        model.addAttribute("places", Places.of(from, "backdated", words).all());
        return "page/backdated";
    }

    private static List<Parameter> with(Perspective from, List<Parameter> more) {
        List<Parameter> all = new ArrayList<>(from.parameters());
        all.addAll(more);
        return all;
    }

    private static @Nullable Integer number(@Nullable String text, int most) {
        if (text == null || !text.strip().matches("[0-9]{1,7}")) {
            return null;
        }
        return Math.min(Integer.parseInt(text.strip()), most);
    }
}
