package amity.query.page;

import amity.platform.home.HomeCity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The eight fields of work: how much is on record in each as of a day, and where it is listed. */
@Controller
class FieldsPage {

    private final Questions questions;
    private final Perspectives perspectives;
    private final HomeCity home;
    private final MessageSource messages;

    FieldsPage(Questions questions, Perspectives perspectives, HomeCity home, MessageSource messages) {
        this.questions = questions;
        this.perspectives = perspectives;
        this.home = home;
        this.messages = messages;
    }

    /** @param key stable */
    record FieldCard(String key, String title, String hint, List<FieldRow> rows) {}

    @GetMapping("/fields")
    String show(@RequestParam Map<String, String> asked, Locale locale, Model model) {
        Words words = new Words(messages, locale);
        Perspective from = perspectives.read(asked);
        Teller teller = new Teller(words, home, PlaceNames.of(questions.partners(from.viewpoint())), from);
        FieldRows rows = new FieldRows(questions, teller);
        new Controls(from, home, words).into(model, "/fields", List.of(), "fields");
        model.addAttribute("reports", Places.reports(from, words));
        model.addAttribute(
                "fields",
                Arrays.stream(Field.values())
                        .map(field -> new FieldCard(
                                field.key(),
                                words.of("field." + field.key()),
                                words.of("field." + field.key() + ".hint"),
                                field.subjects().stream().map(rows::of).toList()))
                        .toList());
        return "page/fields";
    }
}
