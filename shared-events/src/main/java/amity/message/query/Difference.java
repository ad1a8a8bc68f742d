package amity.message.query;

import java.util.List;
import java.util.Map;

/**
 * What is different between two answers to the same question, and why.
 *
 * @param counts by name, of either answer
 * @param entries in the order of the later answer, those that are gone at the end
 */
@Answer
public record Difference<E>(Side from, Side to, Map<String, Counts> counts, List<DifferentEntry<E>> entries) {

    /** From where one of the answers was given. */
    @Answer
    public record Side(java.time.LocalDate asOf, long position) {}

    /** One count, of either answer. */
    @Answer
    public record Counts(Count from, Count to) {}
}
