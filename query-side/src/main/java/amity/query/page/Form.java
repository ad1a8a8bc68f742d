package amity.query.page;

import amity.message.AmityCommand;
import amity.message.CommandName;
import amity.message.store.Json;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A form that sends one command.
 *
 * @param about what it is about, where that is not asked
 * @param command its name in the address that takes it
 * @param fixed what it says without being asked, as JSON
 * @param then where its fact is shown; in braces fields of the answer, or what was filled in
 * @param otherwise likewise, where what stands in braces was not filled in
 * @param back where it was come from
 */
record Form(
        String title,
        @Nullable String about,
        String command,
        String fixed,
        List<FormField> fields,
        String then,
        String otherwise,
        String back) {

    /** @param except what this form does not take besides what is fixed */
    static Form of(
            Heading heading,
            Class<? extends AmityCommand> command,
            Map<String, Object> fixed,
            Set<String> except,
            FormFields fields,
            Ways ways) {
        Map<String, Object> said = new TreeMap<>(fixed);
        Object alternatives = fields.present().fields().get("alternatives");
        if (alternatives != null && FormFields.takesAlternatives(command)) {
            said.put("alternatives", alternatives);
        }
        Set<String> notAsked = new HashSet<>(except);
        notAsked.addAll(fixed.keySet());
        return new Form(
                heading.title(),
                heading.about(),
                CommandName.of(command),
                Json.mapper().writeValueAsString(said),
                fields.of(command, notAsked),
                ways.then(),
                ways.otherwise(),
                ways.back());
    }

    /** Whether dates that other sources give go along. */
    public boolean isKeepsDates() {
        return fixed.contains("\"alternatives\"");
    }

    /** What its button says. */
    public String getSend() {
        if (command.startsWith("correct-")) {
            return "page.form.order.correct";
        }
        return command.startsWith("retract-") ? "page.form.order.retract" : "page.form.send";
    }

    record Heading(String title, @Nullable String about) {}

    /** From where to where. */
    record Ways(String back, String then, String otherwise) {

        static Ways always(String back, String then) {
            return new Ways(back, then, then);
        }
    }
}
