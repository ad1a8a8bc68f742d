package amity.message.query;

import java.util.List;

/**
 * One fact and what was believed of it, the latest belief first.
 *
 * @param record that it belongs to, such as {@code visit/v-1}
 * @param number of the event that stated it
 * @param event the stored name of that event
 * @param retracted true: it is believed by now that it never was true
 */
@Answer
public record TimelineFact(String record, long number, String event, boolean retracted, List<Belief> beliefs) {}
