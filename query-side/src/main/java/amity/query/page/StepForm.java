package amity.query.page;

import amity.message.AmityCommand;
import amity.message.CommandName;
import amity.message.record.RecordKind;
import amity.message.record.StepRecord;
import amity.message.store.EventTypes;
import amity.query.records.Addresses;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Forms by which a record goes on: an agreement is renewed, an office closed. */
final class StepForm {

    private StepForm() {}

    /** @param id of a record on which nothing has followed that ends it */
    static List<RecordingChoice> choices(RecordKind kind, String id, Words words) {
        return Correctable.messages(kind, StepRecord.class)
                .sorted(Comparator.comparing(Class::getSimpleName))
                .map(command -> new RecordingChoice(
                        CommandName.of(command),
                        title(command, words),
                        "/record/" + Addresses.of(kind) + "/" + id + "/" + CommandName.of(command)))
                .toList();
    }

    /** @param step the name of its command */
    static Optional<Form> of(RecordKind kind, String id, String about, String step, Words words) {
        String page = "/records/" + Addresses.of(kind) + "/" + id;
        return Correctable.messages(kind, StepRecord.class)
                .filter(command -> CommandName.of(command).equals(step))
                .findFirst()
                .map(command -> Form.of(
                        new Form.Heading(title(command, words), about),
                        command,
                        Map.of("recordId", id),
                        Set.of(),
                        new FormFields(words, FormContent.NOTHING),
                        Form.Ways.always(page, page + "?min-position={position}")));
    }

    /** By the event that comes of it. */
    private static String title(Class<? extends AmityCommand> command, Words words) {
        try {
            Class<?> event = command.getMethod("fact").getReturnType();
            return words.of("form.step", words.event(EventTypes.stored(event).name()));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(command + " states nothing", impossible);
        }
    }
}
