package amity.message.query;

import amity.message.value.CountryCode;
import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import amity.message.value.PartnerKind;
import amity.message.value.Tier;
import org.jspecify.annotations.Nullable;

/**
 * A friendship at one tier. Where it is not certain by the day which tier held, a partner has an entry for each.
 *
 * @param lat degrees north
 * @param lon degrees east
 * @param status where it may have been suspended by the day, suspended
 * @param statusCertainty whether the status is certain on that day
 * @param signed when the friendship was signed, at whatever tier; null is unknown
 * @param since when it came to this tier; null is unknown
 * @param until when it left this tier, null while it has not, or where that is unknown
 * @param certainty whether it certainly stood at this tier on that day
 */
@Answer
public record RosterEntry(
        PartnerId partner,
        Names names,
        CountryCode country,
        PartnerKind kind,
        @Nullable Double lat,
        @Nullable Double lon,
        Tier tier,
        TieStatus status,
        Certainty statusCertainty,
        @Nullable EdtfDate signed,
        @Nullable EdtfDate since,
        @Nullable EdtfDate until,
        Certainty certainty) {}
