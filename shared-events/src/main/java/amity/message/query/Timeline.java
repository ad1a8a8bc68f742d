package amity.message.query;

import amity.message.value.PartnerId;
import java.time.LocalDate;
import java.util.List;

/** The facts about one partner in the order in which they took place, the undated last. */
@Answer
public record Timeline(LocalDate asOf, long position, PartnerId partner, List<TimelineFact> facts) {}
