package amity.query.page;

import amity.message.AmityCommand;
import amity.message.Content;
import amity.message.Provenance;
import amity.message.project.Project;
import amity.message.record.DateAlternative;
import amity.message.value.CountryCode;
import amity.message.value.EdtfDate;
import amity.message.value.HonorId;
import amity.message.value.PartnerId;
import amity.message.value.RecordId;
import amity.message.value.VisitId;
import amity.message.visit.DelegationVisit;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The questions of a form, from the command that it sends: what a command takes is asked, in its order, and a field that a
 * record gains is asked without any doing.
 *
 * @param present what is filled in
 */
record FormFields(Words words, FormContent present) {

    /** Given to a record where its sender names none. */
    private static final Set<Class<?>> GIVEN = Set.of(VisitId.class, HonorId.class, RecordId.class);

    /** Those that name a partner at least. */
    private static final Set<Class<?>> OF_PARTNERS = Set.of(DelegationVisit.class, Project.class);

    private static final Set<String> LONG = Set.of(
            "purpose", "purposeEn", "reason", "changeReason", "revocationReason", "detail", "phrase", "note", "why");

    /** @param except what the form knows by itself, or what this one does not take */
    List<FormField> of(Class<? extends AmityCommand> command, Set<String> except) {
        List<FormField> fields = new ArrayList<>();
        add(command, "", true, except, fields);
        fields.sort(Comparator.comparing(FormFields::place));
        fields.add(field(Provenance.SOURCE, FormField.Kind.TEXT, true, List.of()));
        fields.add(field(Provenance.NOTE, FormField.Kind.AREA, false, List.of()));
        return fields;
    }

    static boolean takesAlternatives(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .anyMatch(part -> isAlternatives(part)
                        || Content.class.isAssignableFrom(part.getType()) && takesAlternatives(part.getType()));
    }

    /** An id is proposed from what was asked before it; why something is corrected is asked last. */
    private static int place(FormField field) {
        return field.kind() == FormField.Kind.ID ? 1 : isWhy(field.name(), field.required()) ? 2 : 0;
    }

    private void add(Class<?> type, String prefix, boolean required, Set<String> except, List<FormField> to) {
        for (RecordComponent part : type.getRecordComponents()) {
            Class<?> inside = part.getType();
            String name = prefix + part.getName();
            boolean needed = required && !part.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (except.contains(name) || GIVEN.contains(inside) || isAlternatives(part)) {
                continue;
            }
            if (Content.class.isAssignableFrom(inside)) {
                add(inside, prefix, true, except, to);
            } else if (inside.isRecord() && inside.getRecordComponents().length > 1 && inside != EdtfDate.class) {
                add(inside, name + ".", needed, except, to);
            } else {
                to.add(field(name, kind(part, prefix), needed && (inside != List.class || named(part)), options(part)));
            }
        }
    }

    private static boolean named(RecordComponent part) {
        return part.getName().equals("partnerIds") && OF_PARTNERS.contains(part.getDeclaringRecord());
    }

    /** Dates that other sources give are kept as they are. */
    private static boolean isAlternatives(RecordComponent part) {
        return element(part) == DateAlternative.class;
    }

    private static @Nullable Type element(RecordComponent part) {
        return part.getGenericType() instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : null;
    }

    private static FormField.Kind kind(RecordComponent part, String prefix) {
        Class<?> type = part.getType();
        if (type == List.class) {
            return element(part) == PartnerId.class ? FormField.Kind.PARTNERS : FormField.Kind.LINES;
        }
        if (type == PartnerId.class) {
            return prefix.isEmpty() ? FormField.Kind.ID : FormField.Kind.PARTNER;
        }
        if (type == Boolean.class) {
            return FormField.Kind.CHECK;
        }
        if (Number.class.isAssignableFrom(type)) {
            return FormField.Kind.NUMBER;
        }
        if (type == EdtfDate.class) {
            return FormField.Kind.DATE;
        }
        if (type.isEnum() || type == CountryCode.class) {
            return FormField.Kind.CHOICE;
        }
        return LONG.contains(part.getName()) ? FormField.Kind.AREA : FormField.Kind.TEXT;
    }

    private List<FormField.Option> options(RecordComponent part) {
        return Stream.of(part.getType())
                .flatMap(type -> type == CountryCode.class
                        ? Choices.countries(words).stream()
                        : type.isEnum() ? Choices.of(type, words).stream() : Stream.of())
                .toList();
    }

    private FormField field(String name, FormField.Kind kind, boolean required, List<FormField.Option> options) {
        List<String> values = present.values(name);
        return new FormField(
                name,
                kind,
                label(name, required, words),
                hint(name, kind),
                required,
                values,
                options.stream()
                        .map(one -> new FormField.Option(one.value(), one.label(), values.contains(one.value())))
                        .toList());
    }

    /** In a form a field may be asked for otherwise than it is told on a page. */
    static String label(String name, boolean required, Words words) {
        String key = isWhy(name, required) ? "form.why" : "form.field." + name;
        return words.orElse(key, words.orElse("detail." + name.substring(name.lastIndexOf('.') + 1), name));
    }

    private @Nullable String hint(String name, FormField.Kind kind) {
        String own = words.orElse("form.hint." + name, "");
        if (!own.isEmpty()) {
            return own;
        }
        return switch (kind) {
            case DATE, PARTNER, PARTNERS, LINES, ID -> words.of("form.hint-" + kind.name());
            default -> null;
        };
    }

    /** Why a friendship was suspended may be unknown, why something is corrected may not. */
    private static boolean isWhy(String name, boolean required) {
        return name.equals("reason") && required;
    }
}
