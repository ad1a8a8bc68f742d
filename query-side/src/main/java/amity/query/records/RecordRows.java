package amity.query.records;

import amity.message.network.NetworkTie;
import amity.message.query.RecordPartner.Role;
import amity.message.record.RecordContent;
import amity.message.store.EventTypes;
import amity.message.store.Json;
import amity.message.value.Money;
import amity.message.value.PartnerId;
import amity.message.value.People;
import amity.query.projection.Rows;
import amity.query.projection.Span;
import amity.query.projection.Years;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The rows that follow from what is believed of a record. */
record RecordRows(Belief belief, RecordContent content) {

    private static final JsonMapper JSON = Json.mapper();

    /** What has a column or a table of its own. */
    private static final Set<String> COMMON = Set.of(
            "partnerIds",
            "through",
            "title",
            "titleEn",
            "date",
            "detail",
            "alternatives",
            "type",
            "sector",
            "measure",
            "direction",
            "people",
            "funds",
            "yearly",
            "countryCode",
            "expires");

    void addTo(Rows rows) {
        RecordTimes times = RecordTimes.of(belief, content);
        Span begun = Span.since(times.begun());
        Years years = Years.of(times.begun());
        RecordTimes.End end = times.end();
        boolean goesOn = Kinds.goesOn(content.getClass());
        People people = content.people();
        Money funds = content.funds();
        List<PartnerId> partners = distinct(content.partnerIds());
        List<PartnerId> through = content instanceof NetworkTie tie ? distinct(tie.through()) : List.of();
        rows.add(
                RecordTables.RECORD,
                0,
                begun,
                0L,
                null,
                Kinds.of(content.getClass()),
                content.type(),
                content.direction(),
                content.title(),
                content.titleEn(),
                content.detail(),
                partners,
                through,
                content.countryCode(),
                content.date(),
                years.first(),
                years.last(),
                people == null ? null : people.number(),
                people == null ? null : people.qualifier(),
                people == null ? null : people.counted(),
                funds == null ? null : funds.amount(),
                funds == null ? null : funds.currency(),
                funds == null ? null : funds.qualifier(),
                Boolean.TRUE.equals(content.yearly()),
                times.expires(),
                end == null ? null : end.how(),
                end == null ? null : end.date(),
                end == null ? null : end.number(),
                goesOn ? times.holding().certain() : null,
                goesOn ? times.holding().possible() : null,
                goesOn ? times.possiblyEnded() : null,
                particulars(),
                JSON.writeValueAsString(content.alternatives()));
        int slot = named(rows, 0, begun, partners, Role.PARTNER);
        named(rows, slot, begun, through, Role.THROUGH);
        times.steps().forEach((number, when) -> step(rows, number, Span.since(when)));
    }

    private static List<PartnerId> distinct(List<PartnerId> partners) {
        return List.copyOf(new LinkedHashSet<>(partners));
    }

    private static int named(Rows rows, int from, Span span, List<PartnerId> partners, Role role) {
        int slot = from;
        for (PartnerId partner : partners) {
            rows.add(RecordTables.PARTNER, slot, span, 0L, null, partner, role);
            slot++;
        }
        return slot;
    }

    private void step(Rows rows, Long number, Span span) {
        Belief.@Nullable Step step = belief.steps().get(number);
        if (step != null) {
            rows.add(
                    RecordTables.STEP,
                    number.intValue(),
                    span,
                    number,
                    null,
                    EventTypes.stored(step.stated().getClass()).name(),
                    step.date(),
                    step.expires(),
                    step.text(),
                    step.stated().ends());
        }
    }

    private String particulars() {
        ObjectNode own = JSON.valueToTree(content);
        own.remove(COMMON);
        return JSON.writeValueAsString(own);
    }
}
