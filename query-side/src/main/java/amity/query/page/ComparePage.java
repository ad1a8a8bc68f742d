package amity.query.page;

import amity.message.query.Change;
import amity.message.query.Difference;
import amity.message.query.Viewpoint;
import amity.message.record.RecordKind;
import amity.platform.home.HomeCity;
import amity.platform.home.OfficeClock;
import amity.query.page.CompareQuery.Report;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Why does this number differ from that? Two answers side by side, and the entries of the ledger that make the difference. */
@Controller
class ComparePage {

    private final Questions questions;
    private final Perspectives perspectives;
    private final OfficeClock office;
    private final HomeCity home;
    private final MessageSource messages;

    ComparePage(
            Questions questions, Perspectives perspectives, OfficeClock office, HomeCity home, MessageSource messages) {
        this.questions = questions;
        this.perspectives = perspectives;
        this.office = office;
        this.home = home;
        this.messages = messages;
    }

    /** A report to choose. */
    record Tab(String key, String label, String href, boolean current) {}

    private record Answer(Difference.Side from, Difference.Side to, CompareView view) {}

    @GetMapping("/compare")
    String show(@RequestParam Map<String, String> asked, Locale locale, Model model) {
        Words words = new Words(messages, locale);
        LocalDate today = office.today();
        Perspective from = perspectives.side(asked, "from", LocalDate.of(today.getYear() - 1, 12, 31));
        Perspective to = perspectives.side(asked, "to", today);
        CompareQuery query = CompareQuery.read(asked, from, to);
        PlaceNames names = PlaceNames.of(questions.partners(to.viewpoint()), questions.partners(from.viewpoint()));
        Teller teller = new Teller(words, home, names, to);
        Answer answer = answer(query, from.viewpoint(), to.viewpoint(), teller);
        Change correction = questions.latestCorrection(Viewpoint.NOW).orElse(null);

        model.addAttribute("query", query);
        model.addAttribute("tabs", tabs(query, words));
        model.addAttribute(
                "sides",
                List.of(
                        SideView.of("from", from, answer.from().position(), home.zone(), words),
                        SideView.of("to", to, answer.to().position(), home.zone(), words)));
        model.addAttribute("view", answer.view());
        model.addAttribute("turned", query.turned().href());
        model.addAttribute("all", query.showingAll().href());
        model.addAttribute("ready", ReadyMade.all(today, query.report(), correction, teller));
        model.addAttribute("places", Places.of(to, "compare", words).all());
        return "page/compare";
    }

    private Answer answer(CompareQuery query, Viewpoint from, Viewpoint to, Teller teller) {
        RecordKind kind = query.report().kind();
        if (kind != null) {
            return answer(questions.records(kind, from, to), query, new ToldRecords(kind), teller);
        }
        return switch (query.report()) {
            case ROSTER -> answer(questions.rosters(from, to), query, new ToldTies(), teller);
            case VISITS -> answer(questions.visits(from, to), query, new ToldVisits(), teller);
            default -> answer(questions.honors(from, to), query, new ToldHonors(), teller);
        };
    }

    private static <E> Answer answer(Difference<E> difference, CompareQuery query, Told<E> told, Teller teller) {
        return new Answer(difference.from(), difference.to(), CompareView.of(difference, query, told, teller));
    }

    private static List<Tab> tabs(CompareQuery query, Words words) {
        // Records are come to from a fact about them; they are many kinds, and one choice of three is read at a glance.
        return Arrays.stream(Report.values())
                .filter(report -> report.kind() == null || report == query.report())
                .map(report -> new Tab(
                        report.key(), report.label(words), query.of(report).href(), report == query.report()))
                .toList();
    }
}
