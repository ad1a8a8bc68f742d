package amity.message.query;

import java.time.LocalDate;
import java.util.List;

/**
 * The awards made by a day, latest first.
 *
 * @param standing recipients (not awards) of awards that stood on that day
 */
@Answer
public record Honors(LocalDate asOf, long position, Count standing, List<HonorEntry> entries) {}
