package amity.eventstore.archive;

import amity.eventstore.archive.LineDecoder.BadLine;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a line, texts and numbers, each taken once. */
record Fields(Map<String, Object> left) {

    boolean has(String name) {
        return left.containsKey(name);
    }

    String text(String name) throws BadLine {
        if (left.remove(name) instanceof String text) {
            return text;
        }
        throw new BadLine("no " + name);
    }

    @Nullable
    String optionalText(String name) throws BadLine {
        return has(name) ? text(name) : null;
    }

    long number(String name) throws BadLine {
        if (left.remove(name) instanceof Long number && number >= 0) {
            return number;
        }
        throw new BadLine("no " + name);
    }

    byte[] bytes(String name) throws BadLine {
        if (!has(name + "Base64")) {
            return text(name).getBytes(StandardCharsets.UTF_8);
        }
        try {
            return Base64.getDecoder().decode(text(name + "Base64"));
        } catch (IllegalArgumentException e) {
            throw new BadLine("no Base64 in " + name);
        }
    }

    void nothingElse() throws BadLine {
        if (!left.isEmpty()) {
            throw new BadLine("unknown: " + left.keySet());
        }
    }
}
