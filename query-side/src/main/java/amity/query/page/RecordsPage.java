package amity.query.page;

import amity.message.query.Count;
import amity.message.query.CountRecordsByYear;
import amity.message.query.PartnerSummary;
import amity.message.query.RecordCounts;
import amity.message.query.RecordDimension;
import amity.message.query.RecordStatus;
import amity.message.query.Records;
import amity.message.query.YearlyRecords;
import amity.message.record.RecordKind;
import amity.message.value.CountryCode;
import amity.platform.home.HomeCity;
import amity.query.records.Addresses;
import amity.query.records.Kinds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The records of a kind: how many as of a day and a year, and a list of them to search. */
@Controller
class RecordsPage {

    private static final int FIRST_YEAR = 1;

    private final Questions questions;
    private final Perspectives perspectives;
    private final HomeCity home;
    private final MessageSource messages;

    RecordsPage(Questions questions, Perspectives perspectives, HomeCity home, MessageSource messages) {
        this.questions = questions;
        this.perspectives = perspectives;
        this.home = home;
        this.messages = messages;
    }

    /** A kind to choose. */
    record Tab(String key, String label, String href, boolean current) {}

    /** A number at the head of the page. @param key stable */
    record Figure(String key, String label, int certain, int possible) {}

    @GetMapping("/records" + Addresses.ANY)
    String show(
            @PathVariable("kind") String address, @RequestParam Map<String, String> asked, Locale locale, Model model) {
        Words words = new Words(messages, locale);
        RecordKind kind = Addresses.kind(address);
        Perspective from = perspectives.read(asked);
        RecordsQuery query = RecordsQuery.read(asked, kind, from);
        List<PartnerSummary> partners = questions.partners(from.viewpoint());
        Teller teller = new Teller(words, home, PlaceNames.of(partners), from);
        Records records = questions.list(query.question());
        new Controls(from, home, words).into(model, query.path(), query.parameters(), "");
        model.addAttribute("title", label(kind, words));
        model.addAttribute("position", Long.toString(records.position()));
        model.addAttribute("back", from.to("/fields"));
        model.addAttribute("tabs", tabs(kind, teller));
        model.addAttribute("figures", figures(records, words));
        model.addAttribute("filtered", query.filtered());
        model.addAttribute("filter", RecordFilterView.of(query, partners, countries(kind, from), words));
        model.addAttribute("chart", RecordYearsChart.of(yearly(kind, from), query, words));
        model.addAttribute("table", RecordsTable.of(records, query, teller));
        return "page/records";
    }

    private YearlyRecords yearly(RecordKind kind, Perspective from) {
        List<RecordDimension> groupBy =
                Kinds.directions(kind).isEmpty() ? List.of() : List.of(RecordDimension.DIRECTION);
        return questions.yearly(new CountRecordsByYear(kind, FIRST_YEAR, null, groupBy, from.viewpoint()));
    }

    private Set<CountryCode> countries(RecordKind kind, Perspective from) {
        return questions
                .yearly(new CountRecordsByYear(
                        kind, FIRST_YEAR, null, List.of(RecordDimension.COUNTRY), from.viewpoint()))
                .rows()
                .stream()
                .flatMap(row -> Optional.ofNullable(row.country()).stream())
                .collect(Collectors.toSet());
    }

    private static List<Tab> tabs(RecordKind current, Teller teller) {
        return Arrays.stream(RecordKind.values())
                .map(kind ->
                        new Tab(Addresses.of(kind), label(kind, teller.words()), teller.href(kind), kind == current))
                .toList();
    }

    private static List<Figure> figures(Records records, Words words) {
        RecordCounts counts = records.counts();
        Count goingOn = counts.goingOn();
        List<Figure> figures = new ArrayList<>();
        figures.add(figure("records", words.of("records.figure.records"), counts.records()));
        if (goingOn != null) {
            String label = words.of("status." + RecordStatus.of(records.kind()).getFirst());
            figures.add(figure("going-on", label, goingOn));
        }
        if (!counts.practices().equals(Count.NONE)) {
            figures.add(figure("practices", words.of("records.figure.practices"), counts.practices()));
        }
        return figures;
    }

    private static Figure figure(String key, String label, Count count) {
        return new Figure(key, label, count.certain(), count.possible());
    }

    private static String label(RecordKind kind, Words words) {
        return CompareQuery.Report.of(kind).label(words);
    }
}
