package amity.message.query;

/**
 * How many figures came out how.
 *
 * @param matched {@code possible}: those that match for some readings of vague dates
 */
@Answer
public record FigureCounts(Count matched, int differs, int notComputable) {}
