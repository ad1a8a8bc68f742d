package amity.query.naive;

import amity.message.value.EdtfDate;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values as they would be written in a test. */
final class JavaText {

    private JavaText() {}

    static String of(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case String text ->
                '"'
                        + text.replace("\\", "\\\\")
                                .replace("\"", "\\\"")
                                .replace("\n", "\\n")
                                .replace("\t", "\\t")
                        + '"';
            case Enum<?> it -> it.getDeclaringClass().getSimpleName() + "." + it.name();
            case Long it -> it + "L";
            case List<?> it -> "List.of(" + it.stream().map(JavaText::of).collect(Collectors.joining(", ")) + ")";
            case Record it ->
                "new " + it.getClass().getSimpleName() + "("
                        + Arrays.stream(it.getClass().getRecordComponents())
                                .map(component -> of(value(it, component)))
                                .collect(Collectors.joining(", "))
                        + ")";
            case LocalDate it -> "LocalDate.parse(\"" + it + "\")";
            case Instant it -> "Instant.parse(\"" + it + "\")";
            case EdtfDate it -> "EdtfDate.of(\"" + it + "\")";
            default -> value.toString();
        };
    }

    /** A line for each event: when it was recorded, and what. */
    static String of(History history) {
        return history.recorded().stream()
                .map(it -> "journal.recordAt(" + of(it.at()) + ", " + of(it.event()) + ");")
                .collect(Collectors.joining("\n"));
    }

    private static @Nullable Object value(Record it, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(it);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
