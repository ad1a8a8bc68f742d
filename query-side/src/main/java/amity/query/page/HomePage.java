package amity.query.page;

import amity.message.query.Honors;
import amity.message.query.Roster;
import amity.message.query.Viewpoint;
import amity.message.query.YearlyVisits;
import amity.platform.home.HomeCity;
import amity.platform.home.OfficeClock;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page: roster, map, visits and awards as of a day; only what changes where htmx asks for it. */
@Controller
class HomePage {

    private final Questions questions;
    private final Perspectives perspectives;
    private final OfficeClock office;
    private final HomeCity home;
    private final PageSettings settings;
    private final MessageSource messages;

    HomePage(
            Questions questions,
            Perspectives perspectives,
            OfficeClock office,
            HomeCity home,
            PageSettings settings,
            MessageSource messages) {
        this.questions = questions;
        this.perspectives = perspectives;
        this.office = office;
        this.home = home;
        this.settings = settings;
        this.messages = messages;
    }

    @GetMapping("/")
    String show(
            @RequestParam Map<String, String> asked,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        Words words = new Words(messages, locale);
        LocalDate today = office.today();
        Perspective from = perspectives.read(asked);
        PageQuery query = PageQuery.read(asked, from);
        Viewpoint at = from.viewpoint();
        LocalDate day = from.asOf().day();
        Roster roster = questions.roster(at);
        int firstYear = Math.min(settings.firstYear(), day.getYear());
        YearlyVisits visits = questions.visits(firstYear, day.getYear(), query.visitsBy(), at);
        Honors honors = questions.honors(at);
        KnownView known = KnownView.of(from, query.knownNow().href(), query.besides("knownAt"), home.zone(), words);

        model.addAttribute("query", query);
        model.addAttribute("today", query.today().href());
        model.addAttribute("clear", query.unfiltered().href());
        model.addAttribute("asOf", AsOfView.of(query, today, settings.firstYear(), roster, known, words));
        model.addAttribute("known", known);
        model.addAttribute("places", Places.of(from, "overview", words).all());
        model.addAttribute("reports", Places.reports(from, words));
        model.addAttribute("figures", Figures.of(roster, visits, honors, words).all());
        model.addAttribute("map", PartnerMap.of(roster.entries(), from, home, words));
        model.addAttribute("visits", VisitsChart.of(visits, query, words));
        model.addAttribute("roster", RosterTable.of(roster, query, words));
        model.addAttribute("honors", HonorList.of(honors, query, home, words));
        response.addHeader(HttpHeaders.VARY, "HX-Request");
        return "true".equals(htmx) ? "page/home-update" : "page/home";
    }
}
