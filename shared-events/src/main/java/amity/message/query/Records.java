package amity.message.query;

import amity.message.record.RecordKind;
import java.time.LocalDate;
import java.util.List;

/**
 * One page of the records of a kind that had begun, or taken place, by a day.
 *
 * @param total records on all pages
 */
@Answer
public record Records(
        LocalDate asOf,
        long position,
        RecordKind kind,
        int page,
        int size,
        int total,
        RecordCounts counts,
        List<RecordEntry> entries) {}
