package amity.message.honor;

import amity.message.value.InvalidValue;
import amity.message.value.PartnerId;
import amity.message.value.Required;
import amity.message.value.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Who was honored. A partner is named by its id, a person or organization by name; these may say in
 * {@code partnerId} which partner they belong to. {@code count} is the number of recipients honored at once (at least 1;
 * null is 1); a name may be missing only where there are several.
 */
public record Recipient(
        RecipientKind kind,
        @Nullable String name,
        @Nullable PartnerId partnerId,
        @Nullable Integer count) {

    /** @throws InvalidValue {@code field-missing}, {@code count-below-one} */
    public Recipient {
        Required.field(kind, "kind");
        name = Texts.optional("name", name, Texts.NAME);
        if (count != null && (count < 1 || count > 10_000)) {
            throw InvalidValue.in("count", "count-below-one");
        }
        switch (kind) {
            case PERSON, ORGANIZATION -> {
                if (count == null || count == 1) {
                    Required.field(name, "name");
                }
            }
            case PARTNER -> Required.field(partnerId, "partnerId");
            case HOME_CITY -> {}
        }
    }

    /** The number of recipients, at least 1. */
    public int size() {
        return count == null ? 1 : count;
    }
}
