package amity.query.page;

import amity.message.query.PartnerSummary;
import java.util.List;

/** A registered partner as it is looked for: by its name in either script, or by its id. */
record PartnerChoice(String id, String label) {

    static List<PartnerChoice> of(List<PartnerSummary> partners) {
        return partners.stream().map(PartnerChoice::of).toList();
    }

    private static PartnerChoice of(PartnerSummary partner) {
        String id = partner.partner().value();
        return new PartnerChoice(
                id, String.join(" · ", partner.names().zh(), partner.names().en(), id));
    }
}
