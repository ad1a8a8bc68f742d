package amity.command.intake;

import amity.command.api.Misstated;
import amity.command.api.Statements;
import amity.message.Provenance;
import amity.message.store.Json;
import amity.message.value.Sha256;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes a command of a row, as it could have been posted. Its command id follows from the kind and key of the row and from all
 * that it says: the same row is the same command for ever, and one that says something else is another.
 */
final class RowReader {

    private static final JsonMapper JSON = Json.mapper();

    private final Statements statements;
    private final Values values;
    private final ImportOrder order;
    private final Map<RowKind, SequencedMap<String, Leaf>> leaves = new HashMap<>();

    RowReader(Statements statements, PartnerDirectory partners, ImportOrder order) {
        this.statements = statements;
        this.values = new Values(partners::find);
        this.order = order;
        RowKind.list().forEach(kind -> leaves.put(kind, Leaf.of(kind.type())));
    }

    /** @throws BadCell or {@link Misstated} if it states no command */
    Item read(TableForm form, Entry entry, Entry.Fact fact) {
        ObjectNode body = body(fact);
        if (!body.has(Provenance.SOURCE) && order.source() != null) {
            body.put(Provenance.SOURCE, order.source());
        }
        String hash = Sha256.hex(
                fact.kind().name() + "\n" + Optional.ofNullable(entry.key()).orElse("") + "\n" + body);
        String key = entry.key() == null ? hash.substring(0, 12) : entry.key();
        Statements.Statement statement = statements.read(
                fact.kind().type(), body, order.actor(), "import-" + hash.substring(0, 40), order.traceId());
        return new Item(form, entry.row(), key, statement.command(), statement.provenance());
    }

    private ObjectNode body(Entry.Fact fact) {
        ObjectNode body = JSON.createObjectNode();
        SequencedMap<String, Leaf> known =
                Optional.ofNullable(leaves.get(fact.kind())).orElseThrow();
        for (Leaf leaf : known.values()) {
            String text = fact.fields().get(leaf.path());
            if (text != null && !text.isBlank() && !leaf.path().startsWith(Leaf.ALTERNATIVES)) {
                put(body, leaf.path(), values.read(leaf, text));
            }
        }
        fact.fields().keySet().stream()
                .filter(path -> !known.containsKey(path))
                .findFirst()
                .ifPresent(path -> {
                    throw new BadCell(path, "cell-of-another-kind", fact.kind().name());
                });
        alternatives(body, fact.fields(), known);
        if (fact.kind().phase() == Phase.PARTNERS && !body.has("partnerId") && body.has("nameEn")) {
            body.put("partnerId", Slug.of(body.get("nameEn").asString()));
        }
        return body;
    }

    private void alternatives(ObjectNode body, Map<String, String> fields, Map<String, Leaf> known) {
        String dates = fields.get(Leaf.ALTERNATIVES);
        if (dates == null) {
            return;
        }
        ArrayNode list = body.putArray(Leaf.ALTERNATIVES);
        String usual = fields.getOrDefault(Provenance.SOURCE, String.valueOf(order.source()));
        List<String> each = Values.split(dates);
        for (int i = 0; i < each.size(); i++) {
            ObjectNode alternative = list.addObject();
            alternative.put("date", DateText.edtf(each.get(i)));
            alternative.put("source", part(fields.getOrDefault(Leaf.ALTERNATIVES_SOURCE, usual), i));
            String confidence = part(fields.getOrDefault(Leaf.ALTERNATIVES_CONFIDENCE, ""), i);
            Leaf trust = known.get(Leaf.ALTERNATIVES_CONFIDENCE);
            if (!confidence.isBlank() && trust != null) {
                alternative.set("confidence", values.read(trust, confidence));
            }
        }
    }

    /** Of what stands for each date, separated by bars; or the one that stands for all. */
    private static String part(String text, int i) {
        String[] parts = text.split("\\|", -1);
        return (i < parts.length ? parts[i] : parts[0]).strip();
    }

    private static void put(ObjectNode body, String path, @Nullable JsonNode value) {
        if (value == null) {
            return;
        }
        int dot = path.indexOf('.');
        if (dot < 0) {
            body.set(path, value);
        } else {
            body.withObjectProperty(path.substring(0, dot)).set(path.substring(dot + 1), value);
        }
    }
}
