package amity.query.page;

import amity.message.query.Change;
import amity.message.query.FigureCounts;
import amity.message.query.FigureStatus;
import amity.message.query.KnownAt;
import amity.message.query.ReconciledFigure;
import amity.message.query.Reconciliation;
import amity.message.query.RecordEntry;
import amity.message.query.RecordView;
import amity.message.query.Viewpoint;
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

/** The published figures beside the computed ones. */
@Controller
class ReconciliationPage {

    private final Questions questions;
    private final Perspectives perspectives;
    private final HomeCity home;
    private final MessageSource messages;

    ReconciliationPage(Questions questions, Perspectives perspectives, HomeCity home, MessageSource messages) {
        this.questions = questions;
        this.perspectives = perspectives;
        this.home = home;
        this.messages = messages;
    }

    /** A verdict to choose. @param count how many figures have it */
    record Choice(String key, String label, String count, String href, boolean current) {}

    @GetMapping(ReconciliationQuery.PATH)
    String show(@RequestParam Map<String, String> asked, Locale locale, Model model) {
        Words words = new Words(messages, locale);
        Perspective from = perspectives.read(asked);
        ReconciliationQuery query = ReconciliationQuery.read(asked, from);
        Teller teller = new Teller(words, home, PlaceNames.of(questions.partners(from.viewpoint())), from);
        Reconciliation found = questions.reconciliation(from.viewpoint());
        List<ReconciledFigure> fitting =
                found.entries().stream().filter(query::fits).toList();
        Viewpoint same = Viewpoint.asOf(found.asOf()).knownAt(KnownAt.position(found.position()));
        new Controls(from, home, words).into(model, ReconciliationQuery.PATH, query.parameters(), "reconciliation");
        model.addAttribute("position", Long.toString(found.position()));
        model.addAttribute("summary", summary(found.counts(), words));
        model.addAttribute("covered", RosterCovered.of(found.entries(), words));
        model.addAttribute("choices", choices(found, query, words));
        model.addAttribute("filtered", query.status() != null);
        model.addAttribute("clear", query.href(null));
        model.addAttribute("table", ReconciliationTable.of(fitting, query, figure -> changes(figure, same), teller));
        return "page/reconciliation";
    }

    private static String summary(FigureCounts counts, Words words) {
        return words.of(
                "reconciliation.summary",
                words.count(counts.matched()),
                words.number(counts.differs()),
                words.number(counts.notComputable()));
    }

    private List<Change> changes(RecordEntry figure, Viewpoint at) {
        return questions
                .record(figure.kind(), figure.id(), at)
                .map(RecordView::changes)
                .orElse(List.of());
    }

    private static List<Choice> choices(Reconciliation found, ReconciliationQuery query, Words words) {
        FigureCounts counts = found.counts();
        List<Choice> all = new ArrayList<>();
        all.add(choice(null, found.entries().size(), query, words));
        all.add(choice(
                FigureStatus.MATCHED,
                counts.matched().certain() + counts.matched().possible(),
                query,
                words));
        all.add(choice(FigureStatus.DIFFERS, counts.differs(), query, words));
        all.add(choice(FigureStatus.NOT_COMPUTABLE, counts.notComputable(), query, words));
        return all;
    }

    private static Choice choice(@Nullable FigureStatus status, int count, ReconciliationQuery query, Words words) {
        String key = status == null ? "all" : status.name();
        return new Choice(
                key,
                words.of("reconciliation.choice." + key),
                words.number(count),
                query.href(status),
                status == query.status());
    }
}
