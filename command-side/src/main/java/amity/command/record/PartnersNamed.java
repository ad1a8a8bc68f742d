package amity.command.record;

import amity.command.desk.Notice;
import amity.command.desk.PartnerRefusal;
import amity.command.desk.Refusal;
import amity.command.desk.Rule;
import amity.command.partner.TieHistory;
import amity.message.record.RecordContent;
import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import java.util.List;
import java.util.Optional;

/** What can be said of the partners that a record names. */
final class PartnersNamed {

    private PartnersNamed() {}

    static Optional<Refusal> unregistered(RecordContent content, RecordFacts facts) {
        return unregistered("partnerIds", content.partnerIds(), facts)
                .or(() -> unregistered("through", content.through(), facts));
    }

    private static Optional<Refusal> unregistered(String field, List<PartnerId> partners, RecordFacts facts) {
        return Positions.first(partners, partner -> !facts.registered().containsKey(partner))
                .map(position -> new PartnerRefusal.NotRegistered(
                        Rule.NAMES_PARTNERS, "%s[%d]".formatted(field, position), partners.get(position)));
    }

    /** Those with which there was certainly no friendship at its date; none where the date is not known. */
    static List<Notice> withoutTie(RecordContent content, RecordFacts facts) {
        EdtfDate date = content.date();
        if (date == null) {
            return List.of();
        }
        return content.partners().stream()
                .filter(partner -> {
                    TieHistory ties = facts.registered().get(partner);
                    return ties != null && !ties.mayHoldAt(date);
                })
                .map(Notice::noTieAtDate)
                .toList();
    }
}
