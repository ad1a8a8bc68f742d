package amity.message.query;

import amity.message.record.DateAlternative;
import amity.message.value.Direction;
import amity.message.value.EdtfDate;
import amity.message.value.Level;
import amity.message.value.PartnerId;
import amity.message.value.VisitId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A visit as a yearly count takes it.
 *
 * @param year null where the date does not tell; see {@link YearRow}
 * @param headcount persons, null where unknown
 * @param certainty whether it had certainly taken place by the day
 * @param alternatives dates that other sources give
 */
@Answer
public record CountedVisit(
        VisitId visit,
        Direction direction,
        List<PartnerId> partners,
        @Nullable EdtfDate date,
        @Nullable Integer year,
        @Nullable Integer yearFrom,
        @Nullable Integer yearTo,
        @Nullable Level level,
        @Nullable Integer headcount,
        Certainty certainty,
        List<DateAlternative> alternatives) {}
