package amity.query.naive;

import amity.message.AmityEvent;
import amity.message.honor.HonorEvent;
import amity.message.partner.FriendshipChangeCorrected;
import amity.message.partner.FriendshipChangeRetracted;
import amity.message.partner.PartnerEvent;
import amity.message.partner.PartnerRenamingCorrected;
import amity.message.partner.PartnerRenamingRetracted;
import amity.message.partner.PartnerTakingInRetracted;
import amity.message.record.RecordEvent;
import amity.message.record.RecordStepCorrected;
import amity.message.record.RecordStepRetracted;
import amity.message.visit.VisitEvent;
import amity.query.testing.Journal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** What was recorded, in order. */
record History(List<Recorded> recorded) {

    static final ZoneId HOME = ZoneId.of("Asia/Shanghai");

    record Recorded(Instant at, AmityEvent event) {

        LocalDate on() {
            return LocalDate.ofInstant(at, HOME);
        }
    }

    History {
        recorded = List.copyOf(recorded);
    }

    int size() {
        return recorded.size();
    }

    static String stream(AmityEvent event) {
        return switch (event) {
            case PartnerEvent partner -> partner.partnerId().stream();
            case VisitEvent visit -> visit.visitId().stream();
            case HonorEvent honor -> honor.honorId().stream();
            case RecordEvent record -> record.kind().stream(record.recordId());
            default -> "other";
        };
    }

    /** As they lie in the journal when {@link Journal} has recorded them. */
    List<RawEvent> raw() {
        List<RawEvent> raw = new ArrayList<>();
        Map<String, Long> lengths = new HashMap<>();
        for (Recorded it : recorded) {
            int position = raw.size() + 1;
            String stream = stream(it.event);
            long number = lengths.merge(stream, 1L, Long::sum) - 1;
            raw.add(new RawEvent(
                    position, it.at, it.on(), stream, number, it.event, "li", "document " + position, null));
        }
        return raw;
    }

    /** Into an empty journal. */
    void recordIn(Journal journal) {
        int from = 0;
        for (int i = 1; i <= recorded.size(); i++) {
            if (i == recorded.size() || !recorded.get(i).at.equals(recorded.get(from).at)) {
                AmityEvent[] events =
                        recorded.subList(from, i).stream().map(Recorded::event).toArray(AmityEvent[]::new);
                journal.recordAt(recorded.get(from).at, events);
                from = i;
            }
        }
    }

    /** Some of the events, and where they stood. */
    record Kept(History history, BitSet indexes) {}

    /**
     * Some of the events, and of these those that the rules let pass without the others. What a correction or retraction
     * names by its number it names by its new one.
     *
     * @param which by their index
     */
    Kept keeping(IntPredicate which) {
        Acceptance acceptance = new Acceptance();
        List<Recorded> kept = new ArrayList<>();
        BitSet indexes = new BitSet();
        Map<String, List<@Nullable Long>> newNumbers = new HashMap<>();
        for (int i = 0; i < recorded.size(); i++) {
            Recorded it = recorded.get(i);
            List<@Nullable Long> numbers = newNumbers.computeIfAbsent(stream(it.event), stream -> new ArrayList<>());
            AmityEvent event = which.test(i) ? renumbered(it.event, numbers) : null;
            if (event != null && acceptance.accepts(event, it.on())) {
                numbers.add(acceptance.record(event));
                kept.add(new Recorded(it.at, event));
                indexes.set(i);
            } else {
                numbers.add(null);
            }
        }
        return new Kept(new History(kept), indexes);
    }

    /** @return null where what it names is gone */
    private static @Nullable AmityEvent renumbered(AmityEvent event, List<@Nullable Long> numbers) {
        return switch (event) {
            case FriendshipChangeCorrected it -> {
                Long change = numbers.get((int) it.change());
                yield change == null
                        ? null
                        : new FriendshipChangeCorrected(
                                it.partnerId(),
                                change,
                                it.tier(),
                                it.date(),
                                it.alternatives(),
                                it.changeReason(),
                                it.reason());
            }
            case FriendshipChangeRetracted it -> {
                Long change = numbers.get((int) it.change());
                yield change == null ? null : new FriendshipChangeRetracted(it.partnerId(), change, it.reason());
            }
            case RecordStepCorrected it -> {
                Long step = numbers.get((int) it.step());
                yield step == null
                        ? null
                        : new RecordStepCorrected(
                                it.kind(), it.recordId(), step, it.date(), it.expires(), it.text(), it.reason());
            }
            case RecordStepRetracted it -> {
                Long step = numbers.get((int) it.step());
                yield step == null ? null : new RecordStepRetracted(it.kind(), it.recordId(), step, it.reason());
            }
            case PartnerRenamingCorrected it -> {
                Long change = numbers.get((int) it.change());
                yield change == null
                        ? null
                        : new PartnerRenamingCorrected(it.partnerId(), change, it.renaming(), it.reason());
            }
            case PartnerRenamingRetracted it -> {
                Long change = numbers.get((int) it.change());
                yield change == null ? null : new PartnerRenamingRetracted(it.partnerId(), change, it.reason());
            }
            case PartnerTakingInRetracted it -> {
                Long change = numbers.get((int) it.change());
                yield change == null
                        ? null
                        : new PartnerTakingInRetracted(it.partnerId(), change, it.givenUp(), it.reason());
            }
            default -> event;
        };
    }
}
