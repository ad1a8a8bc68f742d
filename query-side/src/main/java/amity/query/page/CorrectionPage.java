package amity.query.page;

import amity.message.query.Belief;
import amity.message.query.Change;
import amity.message.query.RecordView;
import amity.message.query.TimelineFact;
import amity.message.query.Viewpoint;
import amity.message.record.RecordKind;
import amity.message.value.InvalidValue;
import amity.message.value.PartnerId;
import amity.message.value.RecordId;
import amity.query.records.Addresses;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Forms by which a fact is corrected or retracted, asked for from the page that shows it. */
@Controller
class CorrectionPage {

    private final FormDesk desk;

    CorrectionPage(FormDesk desk) {
        this.desk = desk;
    }

    /** A fact on the timeline of a partner. @param record such as {@code visit/v-1} */
    @GetMapping("/partners/{id}/record/{order:correction|retraction}")
    String ofPartner(
            @PathVariable String id,
            @PathVariable String order,
            @RequestParam(defaultValue = "") String record,
            @RequestParam(defaultValue = "0") long number,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        Optional<StatedFact> fact = timeline(id, record, number).map(found -> {
            Belief latest = found.beliefs().getFirst();
            return new StatedFact(found.event(), record, number, FormContent.of(latest.details(), latest.effective()));
        });
        String page = "/partners/" + id;
        return show(fact, order, page, "#fact-" + record.replace('/', '-') + "-" + number, locale, response, model);
    }

    /** An award, wherever its recipient is from. */
    @GetMapping("/record/honors/{id}/{order:correction|retraction}")
    String ofHonor(
            @PathVariable String id,
            @PathVariable String order,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        Optional<StatedFact> fact = desk.questions().honors(Viewpoint.NOW).entries().stream()
                .filter(entry -> entry.id().value().equals(id))
                .findFirst()
                .map(StatedFact::of);
        return show(fact, order, "/?honors=all", "#honors", locale, response, model);
    }

    /** A record of one of the ten kinds, or a step of it. */
    @GetMapping("/record" + Addresses.ANY + "/{id}/{order:correction|retraction}")
    String ofRecord(
            @PathVariable("kind") String address,
            @PathVariable String id,
            @PathVariable String order,
            @RequestParam(defaultValue = "0") long number,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        RecordKind kind = Addresses.kind(address);
        Optional<StatedFact> fact = record(kind, id).flatMap(view -> stated(view, number));
        return show(fact, order, "/records/" + address + "/" + id, "", locale, response, model);
    }

    /** What carries a record on, by the name of its command. */
    @GetMapping("/record" + Addresses.ANY + "/{id}/{step:[a-z]+-[a-z-]+}")
    String step(
            @PathVariable("kind") String address,
            @PathVariable String id,
            @PathVariable String step,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        RecordKind kind = Addresses.kind(address);
        Words words = desk.words(locale);
        return show(
                record(kind, id).flatMap(view -> StepForm.of(kind, id, RecordCard.lastTitle(view, words), step, words)),
                response,
                model);
    }

    private String show(
            Optional<StatedFact> fact,
            String order,
            String page,
            String place,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        Words words = desk.words(locale);
        return show(fact.flatMap(it -> it.form(order.equals("retraction"), page, place, words)), response, model);
    }

    private String show(Optional<Form> form, HttpServletResponse response, Model model) {
        if (form.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return "error/404";
        }
        return desk.show(form.get(), model);
    }

    /** Whatever is known of it by now: a fact that is retracted cannot be corrected. */
    private Optional<TimelineFact> timeline(String id, String record, long number) {
        try {
            return desk.questions().timeline(new PartnerId(id), Viewpoint.NOW).stream()
                    .flatMap(timeline -> timeline.facts().stream())
                    .filter(fact -> fact.record().equals(record) && fact.number() == number && !fact.retracted())
                    .findFirst();
        } catch (InvalidValue noId) {
            return Optional.empty();
        }
    }

    private Optional<RecordView> record(RecordKind kind, String id) {
        try {
            return desk.questions()
                    .record(kind, new RecordId(id), Viewpoint.NOW)
                    .filter(view -> view.record() != null);
        } catch (InvalidValue noId) {
            return Optional.empty();
        }
    }

    /** By the event that stated it, with what was believed of it last. */
    private static Optional<StatedFact> stated(RecordView view, long number) {
        Optional<Change> last = view.changes().reversed().stream()
                .filter(change -> change.target() == null ? change.number() == number : change.target() == number)
                .findFirst();
        return view.changes().stream()
                .filter(change -> change.number() == number && change.target() == null)
                .findFirst()
                .flatMap(begun -> last.map(said -> new StatedFact(
                        begun.event(),
                        view.kind().stream(view.id()),
                        number,
                        FormContent.of(said.details(), said.effective()))));
    }
}
