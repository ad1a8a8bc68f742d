package amity.message.record;

import amity.message.value.EdtfDate;
import amity.message.value.InvalidValue;
import amity.message.value.PartnerId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks that contents of all kinds share. */
public final class Contents {

    private Contents() {}

    /** @throws InvalidValue {@code too-many} or {@code partner-twice} in {@code partnerIds} */
    public static List<PartnerId> partners(List<PartnerId> partnerIds) {
        return partners("partnerIds", partnerIds);
    }

    /** @throws InvalidValue {@code too-many} or {@code partner-twice} in the field */
    public static List<PartnerId> partners(String field, List<PartnerId> partnerIds) {
        if (partnerIds.size() > RecordContent.MOST_PARTNERS) {
            throw InvalidValue.in(field, "too-many", RecordContent.MOST_PARTNERS);
        }
        Set<PartnerId> seen = new HashSet<>();
        partnerIds.stream().filter(partner -> !seen.add(partner)).findFirst().ifPresent(twice -> {
            throw InvalidValue.in(field, "partner-twice", twice);
        });
        return partnerIds;
    }

    /** @throws InvalidValue {@code partner-missing} in {@code partnerIds} */
    public static List<PartnerId> atLeastOne(List<PartnerId> partnerIds) {
        if (partnerIds.isEmpty()) {
            throw InvalidValue.in("partnerIds", "partner-missing");
        }
        return partners(partnerIds);
    }

    /** @throws InvalidValue {@code ends-before-start} in the field, where every day of it comes before the start */
    public static @Nullable EdtfDate notBefore(String field, @Nullable EdtfDate end, @Nullable EdtfDate start) {
        if (end != null && start != null && end.certainlyPrecedes(start)) {
            throw InvalidValue.in(field, "ends-before-start", end, start);
        }
        return end;
    }
}
