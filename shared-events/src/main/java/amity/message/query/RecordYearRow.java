package amity.message.query;

import amity.message.value.CountryCode;
import amity.message.value.Direction;
import amity.message.value.PartnerId;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The records of one year in one group; year and groups as in {@link YearRow}. Four units that are never added together.
 *
 * @param country of the partners named, or named itself
 * @param records how many
 * @param persons of the records that say how many took part
 * @param personTimes likewise, everyone as often as they took part
 * @param peopleUnknown records that do not say how many took part
 * @param funds by currency, of the records that say
 * @param fundsUnknown records that do not
 */
@Answer
public record RecordYearRow(
        @Nullable Integer year,
        @Nullable Integer yearFrom,
        @Nullable Integer yearTo,
        @Nullable String type,
        @Nullable Direction direction,
        @Nullable CountryCode country,
        @Nullable PartnerId partner,
        Count records,
        long persons,
        long personTimes,
        int peopleUnknown,
        Map<String, BigDecimal> funds,
        int fundsUnknown) {}
