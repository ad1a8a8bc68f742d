package amity.query.page;

import amity.message.AmityCommand;
import amity.message.CommandName;
import amity.message.honor.AwardHonor;
import amity.message.partner.RegisterPartner;
import amity.message.query.PartnerView;
import amity.message.record.RecordKind;
import amity.message.record.StateRecord;
import amity.message.visit.RecordDelegationVisit;
import amity.query.records.Addresses;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Forms by which something begins: a visit, an honor, a partner, a change of a friendship, a record of any kind. */
@Controller
class RecordingPage {

    private final FormDesk desk;

    RecordingPage(FormDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/record")
    String choose(Locale locale, Model model) {
        model.addAttribute("choices", RecordingChoice.all(desk.words(locale)));
        return "page/recording";
    }

    @GetMapping("/record/visit")
    String visit(@RequestParam(required = false) @Nullable String partner, Locale locale, Model model) {
        FormContent content = FormContent.NOTHING.with("partnerIds", partner == null ? null : List.of(partner));
        Form.Ways ways =
                Form.Ways.always(back(partner), "/partners/{partnerIds}?min-position={position}#fact-visit-{id}-0");
        return show(RecordDelegationVisit.class, content, ways, locale, model);
    }

    @GetMapping("/record/honor")
    String honor(@RequestParam(required = false) @Nullable String partner, Locale locale, Model model) {
        FormContent content = partner == null
                ? FormContent.NOTHING
                : FormContent.NOTHING.with("recipient", Map.of("partnerId", partner));
        // With the partner that was honored, or that the recipient belongs to; else among all awards.
        Form.Ways ways = new Form.Ways(
                back(partner),
                "/partners/{recipient.partnerId}?min-position={position}#fact-honor-{id}-0",
                "/?honors=all&min-position={position}#honors");
        return show(AwardHonor.class, content, ways, locale, model);
    }

    @GetMapping("/record/partner")
    String partner(Locale locale, Model model) {
        return show(
                RegisterPartner.class,
                FormContent.NOTHING,
                Form.Ways.always("/record", "/partners/{id}?min-position={position}"),
                locale,
                model);
    }

    @GetMapping("/record" + Addresses.ANY)
    String record(
            @PathVariable("kind") String address,
            @RequestParam(required = false) @Nullable String partner,
            Locale locale,
            Model model) {
        RecordKind kind = Addresses.kind(address);
        FormContent content = FormContent.NOTHING.with("partnerIds", partner == null ? null : List.of(partner));
        Form.Ways ways = Form.Ways.always(back(partner), "/records/" + address + "/{id}?min-position={position}");
        return show(Correctable.message(kind, StateRecord.class), content, ways, locale, model);
    }

    @GetMapping("/partners/{id}/record/{change:sign|upgrade|renew|suspend|resume|terminate}")
    String change(
            @PathVariable String id,
            @PathVariable String change,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        Optional<PartnerView> found = desk.partner(id);
        if (found.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return "error/404";
        }
        Words words = desk.words(locale);
        String page = "/partners/" + found.get().partner();
        Class<? extends AmityCommand> command = TieChange.named(change).command();
        return desk.show(
                Form.of(
                        new Form.Heading(
                                title(command, words),
                                PlaceName.of(found.get().names(), words).main()),
                        command,
                        Map.of("partnerId", found.get().partner().value()),
                        Set.of(),
                        new FormFields(words, FormContent.NOTHING),
                        Form.Ways.always(page, page + "?min-position={position}#timeline")),
                model);
    }

    private String show(
            Class<? extends AmityCommand> command, FormContent content, Form.Ways ways, Locale locale, Model model) {
        Words words = desk.words(locale);
        Form.Heading heading = new Form.Heading(title(command, words), null);
        return desk.show(Form.of(heading, command, Map.of(), Set.of(), new FormFields(words, content), ways), model);
    }

    static String title(Class<? extends AmityCommand> command, Words words) {
        return words.of("form.title." + CommandName.of(command));
    }

    private static String back(@Nullable String partner) {
        return partner == null ? "/record" : "/partners/" + partner;
    }
}
