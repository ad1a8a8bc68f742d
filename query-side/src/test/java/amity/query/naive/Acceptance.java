package amity.query.naive;

import amity.message.AmityEvent;
import amity.message.honor.HonorEvent;
import amity.message.partner.PartnerEvent;
import amity.message.record.RecordEvent;
import amity.message.record.RecordKind;
import amity.message.value.EdtfDate;
import amity.message.value.HonorId;
import amity.message.value.PartnerId;
import amity.message.value.RecordId;
import amity.message.value.VisitId;
import amity.message.visit.VisitEvent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the deciders would accept after what was recorded so far: the rules of the domain a second time, about facts instead of
 * commands. Names of partners and of honors are not compared: whoever draws a history gives each its own.
 */
final class Acceptance {

    private final Map<PartnerId, PartnerRules> partners = new HashMap<>();
    private final Map<VisitId, VisitRules> visits = new HashMap<>();
    private final Map<HonorId, HonorRules> honors = new HashMap<>();
    private final Map<String, RecordRules> records = new HashMap<>();
    private final Set<PartnerId> named = new HashSet<>();
    private final Map<String, Long> lengths = new HashMap<>();

    /** @param today on which it would be recorded */
    boolean accepts(AmityEvent event, LocalDate today) {
        return switch (event) {
            case PartnerEvent it ->
                partner(it.partnerId())
                        .accepts(it, today, named.contains(it.partnerId()), id -> registered(List.of(id)));
            case VisitEvent it -> visit(it.visitId()).accepts(it, today, this::registered);
            case HonorEvent it -> honor(it.honorId()).accepts(it, today, this::registered);
            case RecordEvent it -> record(it.kind(), it.recordId()).accepts(it, today, this::registered);
            default -> true;
        };
    }

    /** @param event that is accepted @return its number in its stream, from 0 */
    long record(AmityEvent event) {
        long number = lengths.merge(History.stream(event), 1L, Long::sum) - 1;
        switch (event) {
            case PartnerEvent it -> partner(it.partnerId()).record(it, number);
            case VisitEvent it -> named.addAll(visit(it.visitId()).record(it));
            case HonorEvent it -> named.addAll(honor(it.honorId()).record(it));
            case RecordEvent it -> named.addAll(record(it.kind(), it.recordId()).record(it, number));
            default -> {}
        }
        return number;
    }

    private boolean registered(Collection<PartnerId> ids) {
        return ids.stream().allMatch(id -> partner(id).details() != null);
    }

    PartnerRules partner(PartnerId id) {
        return partners.computeIfAbsent(id, any -> new PartnerRules());
    }

    VisitRules visit(VisitId id) {
        return visits.computeIfAbsent(id, any -> new VisitRules());
    }

    HonorRules honor(HonorId id) {
        return honors.computeIfAbsent(id, any -> new HonorRules());
    }

    RecordRules record(RecordKind kind, RecordId id) {
        return records.computeIfAbsent(kind.stream(id), any -> new RecordRules());
    }

    /** Rule 3: no day that is named certainly lies after the day of the record. */
    static boolean notInFuture(@Nullable EdtfDate date, LocalDate today) {
        return date == null || !date.reachesBeyond(today);
    }
}
