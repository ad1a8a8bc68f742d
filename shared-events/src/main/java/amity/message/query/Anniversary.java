package amity.message.query;

import amity.message.value.CountryCode;
import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import amity.message.value.Tier;
import java.time.LocalDate;

/**
 * So many years since a friendship was signed.
 *
 * @param tier at which it stands on the day that is asked about
 * @param years 5 or a multiple of 10
 * @param signed as precise as it is known
 * @param earliest the first day that the anniversary can be, by that date
 * @param latest the last day that it can be
 * @param certainty whether the friendship is certainly in force on the day asked about, and the anniversary certainly lies
 *     in the time asked about
 */
@Answer
public record Anniversary(
        PartnerId partner,
        Names names,
        CountryCode country,
        Tier tier,
        int years,
        EdtfDate signed,
        LocalDate earliest,
        LocalDate latest,
        Certainty certainty) {}
