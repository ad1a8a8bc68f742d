package amity.message.query;

import amity.message.value.CountryCode;
import amity.message.value.PartnerId;
import amity.message.value.PartnerKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A registered partner without its ties.
 *
 * @param names that it had on the day
 * @param country likewise
 * @param lat degrees north
 * @param lon degrees east
 * @param otherNames under which it is found besides: those of other times, and those of partners that were given up for it
 * @param alsoRecordedAs the partners that were given up for it as the same place
 */
@Answer
public record PartnerSummary(
        PartnerId partner,
        Names names,
        CountryCode country,
        PartnerKind kind,
        @Nullable Double lat,
        @Nullable Double lon,
        List<String> aliases,
        List<String> otherNames,
        List<PartnerId> alsoRecordedAs) {}
