package amity.query.page;

import amity.message.query.PartnerView;
import amity.message.query.Viewpoint;
import amity.message.value.InvalidValue;
import amity.message.value.PartnerId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.IdGenerator;
import org.springframework.util.JdkIdGenerator;

/** Lays a form on the table: always from where everything is known that is known now. */
@Component
class FormDesk {

    private final Questions questions;
    private final MessageSource messages;

    /** Under such a key a form is sent however often: it counts once. */
    private final IdGenerator keys = new JdkIdGenerator();

    FormDesk(Questions questions, MessageSource messages) {
        this.questions = questions;
        this.messages = messages;
    }

    Words words(Locale locale) {
        return new Words(messages, locale);
    }

    Questions questions() {
        return questions;
    }

    String show(Form form, Model model) {
        List<PartnerChoice> partners = PartnerChoice.of(questions.partners(Viewpoint.NOW));
        TreeMap<String, String> labels = new TreeMap<>();
        partners.forEach(partner -> labels.put(partner.id(), partner.label()));
        model.addAttribute("form", form);
        model.addAttribute("key", keys.generateId().toString());
        model.addAttribute("partners", partners);
        model.addAttribute("labels", labels);
        return "page/form";
    }

    Optional<PartnerView> partner(String id) {
        try {
            return questions.partner(new PartnerId(id), Viewpoint.NOW);
        } catch (InvalidValue noId) {
            return Optional.empty();
        }
    }
}
