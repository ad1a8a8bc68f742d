package amity.message.query;

import amity.message.value.CountryCode;
import amity.message.value.PartnerId;
import org.jspecify.annotations.Nullable;

/**
 * A partner that a record names.
 *
 * @param names null where nobody registered it by then
 * @param country likewise
 */
@Answer
public record RecordPartner(
        PartnerId partner, @Nullable Names names, @Nullable CountryCode country, Role role) {

    /** As what it is named. */
    public enum Role {
        PARTNER,
        /** Through which others were reached. */
        THROUGH
    }
}
