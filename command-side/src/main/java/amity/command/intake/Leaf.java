package amity.command.intake;

import amity.message.AmityCommand;
import amity.message.Content;
import amity.message.Provenance;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * A single value that a command is stated with, and so a column of a table.
 *
 * @param path as in an answer that names it: {@code date}, {@code people.number}
 * @param type of the value, or of the list
 */
record Leaf(String path, Type type) {

    /** Other dates stand in one column, where they come from in another, how far that is trusted in a third. */
    static final String ALTERNATIVES = "alternatives";

    static final String ALTERNATIVES_SOURCE = "alternatives.source";
    static final String ALTERNATIVES_CONFIDENCE = "alternatives.confidence";

    /** All of a command, by path, in the order in which it states them; source and note at the end. */
    static SequencedMap<String, Leaf> of(Class<? extends AmityCommand> command) {
        SequencedMap<String, Leaf> leaves = new LinkedHashMap<>();
        add(leaves, command, "");
        add(leaves, Provenance.SOURCE, String.class);
        add(leaves, Provenance.NOTE, String.class);
        return leaves;
    }

    /** The type of the entries of a list, else the type itself. */
    Class<?> single() {
        Type inside = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
        return (Class<?>) inside;
    }

    boolean isList() {
        return type instanceof ParameterizedType;
    }

    private static void add(SequencedMap<String, Leaf> leaves, Class<?> record, String prefix) {
        for (RecordComponent component : record.getRecordComponents()) {
            Class<?> type = component.getType();
            if (Content.class.isAssignableFrom(type)) {
                add(leaves, type, prefix);
            } else if (component.getName().equals(ALTERNATIVES)) {
                add(leaves, ALTERNATIVES, component.getGenericType());
                add(leaves, ALTERNATIVES_SOURCE, String.class);
                add(leaves, ALTERNATIVES_CONFIDENCE, amity.message.record.Confidence.class);
            } else if (type.isRecord() && type.getRecordComponents().length > 1) {
                add(leaves, type, prefix + component.getName() + ".");
            } else {
                add(leaves, prefix + component.getName(), component.getGenericType());
            }
        }
    }

    private static void add(SequencedMap<String, Leaf> leaves, String path, Type type) {
        leaves.put(path, new Leaf(path, type));
    }
}
