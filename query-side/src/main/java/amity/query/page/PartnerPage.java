package amity.query.page;

import amity.message.query.PartnerHistory;
import amity.message.query.PartnerView;
import amity.message.query.Timeline;
import amity.message.query.Viewpoint;
import amity.message.value.InvalidValue;
import amity.message.value.PartnerId;
import amity.platform.home.HomeCity;
import amity.platform.login.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One partner: who it is, which tie there is, all that touched it, and everything that was recorded about it. */
@Controller
class PartnerPage {

    private final Questions questions;
    private final Perspectives perspectives;
    private final HomeCity home;
    private final MessageSource messages;

    PartnerPage(Questions questions, Perspectives perspectives, HomeCity home, MessageSource messages) {
        this.questions = questions;
        this.perspectives = perspectives;
        this.home = home;
        this.messages = messages;
    }

    @GetMapping("/partners/{id}")
    String show(
            @PathVariable String id,
            @RequestParam Map<String, String> asked,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Words words = new Words(messages, locale);
        Perspective from = perspectives.read(asked);
        Optional<PartnerView> found = named(id).flatMap(partner -> questions.partner(partner, from.viewpoint()));
        if (found.isPresent() && !found.get().partner().value().equals(id)) {
            return "redirect:" + from.to("/partners/" + found.get().partner());
        }
        if (found.isPresent()) {
            if (request.isUserInRole(Role.OFFICER.name()) && from.knowledge().isNow()) {
                model.addAttribute("recording", RecordingChoice.of(today(found.get(), from), words));
                model.addAttribute(
                        "orders", Orders.at("/partners/" + id + "/record", "?record=partner/" + id + "&number=0"));
            }
            return show(found.get(), FactKind.named(asked.get("kind")), from, words, model);
        }
        response.setStatus(HttpStatus.NOT_FOUND.value());
        Optional<PartnerView> later = from.knowledge().isNow()
                ? Optional.empty()
                : named(id).flatMap(partner -> questions.partner(partner, Viewpoint.NOW));
        if (later.isEmpty()) {
            return "error/404";
        }
        model.addAttribute("name", PlaceName.of(later.get().names(), words).main());
        model.addAttribute("known", KnownView.said(from.knowledge(), home.zone(), words));
        model.addAttribute("now", from.knowing(Knowledge.NOW).to("/partners/" + id));
        model.addAttribute("places", Places.of(from, "", words).all());
        return "page/unknown-then";
    }

    /** What may be recorded next depends on how the friendship stands today, whatever day is looked at. */
    private PartnerView today(PartnerView partner, Perspective from) {
        return from.parameters().isEmpty()
                ? partner
                : questions.partner(partner.partner(), Viewpoint.NOW).orElse(partner);
    }

    private String show(PartnerView partner, @Nullable FactKind only, Perspective from, Words words, Model model) {
        PartnerId id = partner.partner();
        Viewpoint at = from.viewpoint();
        String path = "/partners/" + id;
        Timeline timeline = questions
                .timeline(id, at)
                .orElseGet(() -> new Timeline(from.asOf().day(), partner.position(), id, List.of()));
        PartnerHistory history =
                questions.history(id, at).orElseGet(() -> new PartnerHistory(id, partner.position(), List.of()));
        Teller teller = new Teller(words, home, PlaceNames.of(questions.partners(at)), from);
        List<Parameter> kind = only == null ? List.of() : List.of(new Parameter("kind", only.key()));
        new Controls(from, home, words).into(model, path, kind, "");
        model.addAttribute("position", Long.toString(partner.position()));
        model.addAttribute("noTie", TieEnd.say(timeline, from.asOf().day(), words));
        model.addAttribute("back", from.to("/"));
        model.addAttribute("partner", PartnerCard.of(partner, from, home, words));
        model.addAttribute("timeline", TimelineView.of(timeline, only, teller));
        model.addAttribute(
                "history",
                history.changes().stream()
                        .map(change -> ChangeRow.of(change, teller))
                        .toList());
        return "page/partner";
    }

    private static Optional<PartnerId> named(String id) {
        try {
            return Optional.of(new PartnerId(id));
        } catch (InvalidValue noId) {
            return Optional.empty();
        }
    }
}
