package amity.query.page;

import amity.message.AmityCommand;
import amity.message.honor.HonorAwarded;
import amity.message.partner.PartnerRegistered;
import amity.message.query.HonorEntry;
import amity.message.store.EventTypes;
import amity.message.store.Json;
import amity.message.value.EdtfDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A fact as it stands now, to be corrected or retracted.
 *
 * @param event by which it was stated
 * @param record such as {@code visit/v-1}
 * @param number of that event
 */
record StatedFact(String event, String record, long number, FormContent content) {

    private static final String AWARDED = EventTypes.stored(HonorAwarded.class).name();
    private static final String REGISTERED =
            EventTypes.stored(PartnerRegistered.class).name();

    @SuppressWarnings("unchecked")
    static StatedFact of(HonorEntry entry) {
        Map<String, Object> award = new HashMap<>(Json.mapper().convertValue(entry, Map.class));
        return new StatedFact(AWARDED, "honor/" + entry.id(), 0, FormContent.of(award, award.get("date")));
    }

    /**
     * @param page where it is shown
     * @param place on that page
     * @return empty where such a fact is neither corrected nor retracted
     */
    Optional<Form> form(boolean retraction, String page, String place, Words words) {
        return Correctable.of(event, record, number).map(orders -> {
            Class<? extends AmityCommand> command = retraction ? orders.retract() : orders.correct();
            String title = words.of(retraction ? "form.retract" : "form.correct", words.event(event, content.fields()));
            boolean gone = retraction && event.equals(REGISTERED);
            String shown = gone ? "/" : page;
            return Form.of(
                    new Form.Heading(title, about(words)),
                    command,
                    orders.fixed(),
                    retraction ? Set.of() : orders.except(),
                    new FormFields(words, filled(retraction)),
                    Form.Ways.always(
                            page,
                            shown + (shown.contains("?") ? "&" : "?") + "min-position={position}"
                                    + (gone ? "" : place)));
        });
    }

    /** Why the change itself took place is called otherwise where it is corrected; why it is corrected is asked anew. */
    private FormContent filled(boolean retraction) {
        if (retraction) {
            return FormContent.NOTHING;
        }
        Map<String, Object> fields = new HashMap<>(content.fields());
        Object why = fields.remove("reason");
        if (why != null) {
            fields.putIfAbsent("changeReason", why);
            fields.putIfAbsent("revocationReason", why);
        }
        return new FormContent(fields);
    }

    private String about(Words words) {
        String date = content.values("date").stream()
                .findFirst()
                .map(text -> words.date(EdtfDate.of(text)))
                .orElseGet(() -> words.of("date.unknown"));
        String title = content.values(words.chinese() ? "title" : "titleEn").stream()
                .findFirst()
                .or(() -> content.values("title").stream().findFirst())
                .or(() -> content.values("honor").stream().findFirst())
                .or(() -> content.values("purpose").stream().findFirst())
                .or(() -> content.values(words.chinese() ? "nameZh" : "nameEn").stream()
                        .findFirst())
                .orElse("");
        return event.equals(REGISTERED) ? title : title.isEmpty() ? date : date + " · " + title;
    }
}
