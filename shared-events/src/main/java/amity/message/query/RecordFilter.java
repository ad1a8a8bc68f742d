package amity.message.query;

import amity.message.value.CountryCode;
import amity.message.value.Direction;
import amity.message.value.PartnerId;
import org.jspecify.annotations.Nullable;

/**
 * Which records of a kind; what is null does not matter.
 *
 * @param type the name of a constant of the kind's own type
 * @param partner that it names, also as one through which others were reached
 * @param country of a partner that it names, or that it names itself
 * @param status certainly or possibly
 * @param year in which it began or took place, certainly or possibly
 * @param text in its title or detail, whatever the case
 */
public record RecordFilter(
        @Nullable String type,
        @Nullable Direction direction,
        @Nullable PartnerId partner,
        @Nullable CountryCode country,
        @Nullable RecordStatus status,
        @Nullable Integer year,
        @Nullable String text) {

    public static final RecordFilter NONE = new RecordFilter(null, null, null, null, null, null, null);
}
