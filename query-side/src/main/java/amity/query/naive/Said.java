package amity.query.naive;

import amity.message.AmityEvent;
import amity.message.Corrected;
import amity.message.Retracted;
import amity.message.honor.HonorAwardCorrected;
import amity.message.honor.HonorAwarded;
import amity.message.partner.PartnerCorrected;
import amity.message.partner.PartnerRegistered;
import amity.message.partner.PartnerRenamed;
import amity.message.partner.PartnerRenamingCorrected;
import amity.message.record.RecordCorrected;
import amity.message.record.RecordStated;
import amity.message.record.RecordStepCorrected;
import amity.message.record.RecordStepRetracted;
import amity.message.store.Json;
import amity.message.visit.DelegationVisitCorrected;
import amity.message.visit.DelegationVisitRecorded;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What an event says besides which record it is about, when it took effect, what it corrects or retracts, and why. */
final class Said {

    private static final JsonMapper JSON = Json.mapper();
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private Said() {}

    static Map<String, Object> by(AmityEvent event) {
        Object content = switch (event) {
            case PartnerRegistered it -> it.details();
            case PartnerCorrected it -> it.details();
            case DelegationVisitRecorded it -> it.visit();
            case DelegationVisitCorrected it -> it.visit();
            case HonorAwarded it -> it.award();
            case HonorAwardCorrected it -> it.award();
            case PartnerRenamed it -> it.renaming();
            case PartnerRenamingCorrected it -> it.renaming();
            case RecordStated it -> it.content();
            case RecordCorrected it -> it.content();
            default -> event;
        };
        Map<String, Object> said = JSON.readValue(JSON.writeValueAsString(content), MAP);
        said.remove("date");
        if (content == event) {
            said.keySet().removeAll(List.of("partnerId", "visitId", "honorId", "recordId", "change"));
            if (event instanceof RecordStepCorrected || event instanceof RecordStepRetracted) {
                said.keySet().removeAll(List.of("kind", "step"));
            }
            if (event instanceof Corrected || event instanceof Retracted) {
                said.remove("reason");
            }
        }
        return said;
    }
}
