package amity.message.query;

import java.util.List;

/** One page of what was recorded late, the last recorded first. @param total entries on all pages */
@Answer
public record Backdated(long position, int moreThanDays, int page, int size, int total, List<BackdatedEntry> entries) {

    public Backdated with(List<BackdatedEntry> others) {
        return new Backdated(position, moreThanDays, page, size, total, others);
    }
}
