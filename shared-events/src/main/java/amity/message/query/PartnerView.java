package amity.message.query;

import amity.message.value.CountryCode;
import amity.message.value.PartnerId;
import amity.message.value.PartnerKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A registered partner.
 *
 * @param ties the friendship as of the day, see {@link RosterEntry}; empty where there was none
 */
@Answer
public record PartnerView(
        LocalDate asOf,
        long position,
        PartnerId partner,
        Names names,
        CountryCode country,
        PartnerKind kind,
        @Nullable Double lat,
        @Nullable Double lon,
        List<String> aliases,
        List<String> otherNames,
        List<PartnerId> alsoRecordedAs,
        List<RosterEntry> ties) {}
