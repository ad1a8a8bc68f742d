package amity.query.page;

import amity.platform.home.HomeCity;
import java.util.ArrayList;
import java.util.List;
import org.springframework.ui.Model;

/** The controls of the day and of whose knowledge is shown, on a page that stands for itself. */
record Controls(Perspective from, HomeCity home, Words words) {

    /**
     * @param path of the page
     * @param rest what else it was asked for, which stays where the day or the knowledge changes
     * @param place where it is among the pages that the frame leads to; empty where it is none of them
     */
    void into(Model model, String path, List<Parameter> rest, String place) {
        Perspective today = new Perspective(AsOf.read(null, from.asOf().day()), from.knowledge(), 0);
        Perspective now = from.knowing(Knowledge.NOW);
        KnownView known = KnownView.of(
                from,
                Parameter.address(path, both(now.parameters(), rest)),
                both(from.asOf().parameters(), rest),
                home.zone(),
                words);
        List<Parameter> knowledge = from.parameters().stream()
                .filter(one -> one.name().equals("knownAt"))
                .toList();
        model.addAttribute("path", path);
        model.addAttribute("known", known);
        model.addAttribute("asOf", DayView.of(from, both(knowledge, rest), known, words));
        model.addAttribute("today", Parameter.address(path, both(today.parameters(), rest)));
        model.addAttribute("places", Places.of(from, place, words).all());
    }

    static List<Parameter> both(List<Parameter> some, List<Parameter> others) {
        List<Parameter> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
