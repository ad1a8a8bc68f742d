package amity.query.coverage;

import amity.message.query.Count;
import amity.message.query.RecordEntry;
import amity.message.query.RecordPartner;
import amity.message.record.RecordKind;
import amity.message.value.PartnerId;
import amity.query.pinned.Holding;
import amity.query.pinned.OnDay;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The projects of each partner. One with several partners is each's.
 *
 * @param ever that had begun
 */
public record PartnerProjects(Map<PartnerId, Count> goingOn, Map<PartnerId, Count> ever) {

    public static PartnerProjects asOf(OnDay on) {
        Map<PartnerId, Count> underWay = new HashMap<>();
        Map<PartnerId, Count> ever = new HashMap<>();
        for (RecordEntry project : on.records(RecordKind.PROJECT, null)) {
            Set<PartnerId> partners = project.partners().stream()
                    .map(RecordPartner::partner)
                    .map(on::standing)
                    .collect(Collectors.toSet());
            for (PartnerId partner : partners) {
                underWay.merge(partner, Holding.of(project), Count::plus);
                ever.merge(partner, Holding.begun(project.certainty()), Count::plus);
            }
        }
        return new PartnerProjects(underWay, ever);
    }

    public Count underWay(PartnerId partner) {
        return goingOn.getOrDefault(partner, Count.NONE);
    }

    public Count everOf(PartnerId partner) {
        return ever.getOrDefault(partner, Count.NONE);
    }
}
