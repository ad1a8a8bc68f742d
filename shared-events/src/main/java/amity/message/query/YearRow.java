package amity.message.query;

import amity.message.value.CountryCode;
import amity.message.value.Direction;
import amity.message.value.Level;
import amity.message.value.PartnerId;
import org.jspecify.annotations.Nullable;

/**
 * The visits of one year in one group. A visit whose date spans several years has no year but the years that it lies
 * between; of an unknown date the first is open and the last is the year in which it was recorded. A dimension that was
 * not asked for, or is unknown, is null. A visit to several partners counts once in each partner's (and country's) row,
 * and once where neither is asked for.
 *
 * @param year null where the date does not tell
 * @param yearFrom first possible year where {@code year} is null; null is open
 * @param yearTo last possible year where {@code year} is null
 * @param visits delegations
 * @param headcount persons, of the visits whose headcount is known
 * @param headcountUnknown delegations whose headcount is unknown
 */
@Answer
public record YearRow(
        @Nullable Integer year,
        @Nullable Integer yearFrom,
        @Nullable Integer yearTo,
        @Nullable Direction direction,
        @Nullable Level level,
        @Nullable CountryCode country,
        @Nullable PartnerId partner,
        Count visits,
        long headcount,
        int headcountUnknown) {}
