package amity.query.page;

import amity.message.query.Certainty;
import amity.message.query.Count;
import amity.message.query.CoverageReport;
import amity.message.query.KnownAt;
import amity.message.query.PartnerWithoutProject;
import amity.message.query.QuietPartner;
import amity.message.query.Viewpoint;
import amity.platform.home.HomeCity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** With which partners of the roster something happens, and with which nothing does. */
@Controller
class CoveragePage {

    private final Questions questions;
    private final Perspectives perspectives;
    private final HomeCity home;
    private final MessageSource messages;

    CoveragePage(Questions questions, Perspectives perspectives, HomeCity home, MessageSource messages) {
        this.questions = questions;
        this.perspectives = perspectives;
        this.home = home;
        this.messages = messages;
    }

    /** A number at the head of the page. @param key stable */
    record Figure(String key, String label, int certain, int possible) {}

    @GetMapping(CoverageQuery.PATH)
    String show(@RequestParam Map<String, String> asked, Locale locale, Model model) {
        Words words = new Words(messages, locale);
        Perspective from = perspectives.read(asked);
        CoverageQuery query = CoverageQuery.read(asked, from);
        Teller teller = new Teller(words, home, PlaceNames.of(questions.partners(from.viewpoint())), from);
        CoverageReport report = questions.coverage(query.months(), from.viewpoint());
        Viewpoint same = Viewpoint.asOf(report.asOf()).knownAt(KnownAt.position(report.position()));
        new Controls(from, home, words).into(model, CoverageQuery.PATH, query.parameters(), "coverage");
        model.addAttribute("position", Long.toString(report.position()));
        model.addAttribute("months", Integer.toString(query.months()));
        model.addAttribute("figures", figures(report, words));
        model.addAttribute("filter", CoverageFilterView.of(query, words));
        model.addAttribute("filtered", query.filtered());
        model.addAttribute(
                "table",
                CoverageTable.of(
                        report,
                        questions.roster(same),
                        questions.projects(report.asOf(), report.position()),
                        query,
                        teller));
        return "page/coverage";
    }

    private static List<Figure> figures(CoverageReport report, Words words) {
        return List.of(
                figure("partners", words.of("coverage.figure.partners"), report.partners()),
                figure(
                        "quiet",
                        words.of("coverage.figure.quiet", Integer.toString(report.months())),
                        count(report.quiet().stream().map(QuietPartner::certainty))),
                figure("sister-cities", words.of("tiers.SISTER_CITY"), report.sisterCities()),
                figure(
                        "without-project",
                        words.of("coverage.figure.without-project"),
                        count(report.withoutProject().stream().map(PartnerWithoutProject::certainty))));
    }

    private static Figure figure(String key, String label, Count count) {
        return new Figure(key, label, count.certain(), count.possible());
    }

    private static Count count(Stream<Certainty> each) {
        List<Certainty> all = each.toList();
        int certain = (int) all.stream().filter(one -> one == Certainty.CERTAIN).count();
        return new Count(certain, all.size() - certain);
    }
}
