package amity.message.query;

import amity.message.record.RecordKind;
import java.time.LocalDate;
import java.util.List;

/** Counts of records of a kind by year: that of their beginning where they go on. Practices of every year are left out. */
@Answer
public record YearlyRecords(
        LocalDate asOf,
        long position,
        RecordKind kind,
        int from,
        int to,
        List<RecordDimension> groupBy,
        List<RecordYearRow> rows) {}
