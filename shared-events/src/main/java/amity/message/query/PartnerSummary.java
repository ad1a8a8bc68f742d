package amity.message.query;

import amity.message.value.CountryCode;
import amity.message.value.PartnerId;
import amity.message.value.PartnerKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A registered partner without its ties.
 *
 * @param lat degrees north
 * @param lon degrees east
 */
@Answer
public record PartnerSummary(
        PartnerId partner,
        Names names,
        CountryCode country,
        PartnerKind kind,
        @Nullable Double lat,
        @Nullable Double lon,
        List<String> aliases) {}
