package amity.query.page;

import amity.message.query.RecordView;
import amity.message.query.Viewpoint;
import amity.message.record.RecordKind;
import amity.message.value.InvalidValue;
import amity.message.value.RecordId;
import amity.platform.home.HomeCity;
import amity.platform.login.Role;
import amity.query.records.Addresses;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One record: what it says, how it went on, and everything that was recorded about it. */
@Controller
class RecordPage {

    private final Questions questions;
    private final Perspectives perspectives;
    private final HomeCity home;
    private final MessageSource messages;

    RecordPage(Questions questions, Perspectives perspectives, HomeCity home, MessageSource messages) {
        this.questions = questions;
        this.perspectives = perspectives;
        this.home = home;
        this.messages = messages;
    }

    @GetMapping("/records" + Addresses.ANY + "/{id}")
    String show(
            @PathVariable("kind") String address,
            @PathVariable String id,
            @RequestParam Map<String, String> asked,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Words words = new Words(messages, locale);
        RecordKind kind = Addresses.kind(address);
        Perspective from = perspectives.read(asked);
        String path = RecordsQuery.path(kind) + "/" + id;
        Optional<RecordView> found = find(kind, id, from.viewpoint());
        if (found.isPresent()) {
            Teller teller = new Teller(words, home, PlaceNames.of(questions.partners(from.viewpoint())), from);
            new Controls(from, home, words).into(model, path, List.of(), "");
            model.addAttribute("id", id);
            model.addAttribute("kind", CompareQuery.Report.of(kind).label(words));
            model.addAttribute("position", Long.toString(found.get().position()));
            model.addAttribute("back", teller.href(kind));
            RecordCard card = RecordCard.of(found.get(), teller);
            model.addAttribute("record", card);
            if (card.there()
                    && request.isUserInRole(Role.OFFICER.name())
                    && from.knowledge().isNow()) {
                model.addAttribute("orders", Orders.at("/record/" + address + "/" + id, ""));
                model.addAttribute("steps", StepForm.choices(kind, id, words));
            }
            model.addAttribute("history", card.history());
            return "page/record";
        }
        response.setStatus(HttpStatus.NOT_FOUND.value());
        Optional<RecordView> later = from.knowledge().isNow() ? Optional.empty() : find(kind, id, Viewpoint.NOW);
        if (later.isEmpty()) {
            return "error/404";
        }
        model.addAttribute("name", RecordCard.lastTitle(later.get(), words));
        model.addAttribute("known", KnownView.said(from.knowledge(), home.zone(), words));
        model.addAttribute("now", from.knowing(Knowledge.NOW).to(path));
        model.addAttribute("places", Places.of(from, "", words).all());
        return "page/unknown-then";
    }

    private Optional<RecordView> find(RecordKind kind, String id, Viewpoint at) {
        try {
            return questions.record(kind, new RecordId(id), at);
        } catch (InvalidValue noId) {
            return Optional.empty();
        }
    }
}
