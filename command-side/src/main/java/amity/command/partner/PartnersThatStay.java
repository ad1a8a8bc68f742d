package amity.command.partner;

import amity.command.desk.PartnerRefusal;
import amity.command.desk.Refusal;
import amity.command.desk.Successors;
import org.springframework.stereotype.Component;

/**
 * Names the partner to use where a refusal is about one that was given up, whichever record named it: the rules of all records
 * know only that none stands under its id.
 */
@Component
class PartnersThatStay implements Successors {

    private final JournalPartnerBook partners;

    PartnersThatStay(JournalPartnerBook partners) {
        this.partners = partners;
    }

    @Override
    public Refusal named(Refusal refusal) {
        if (refusal instanceof PartnerRefusal.NotRegistered(var rule, var field, var partner)) {
            return partners.staysFor(partner)
                    .<Refusal>map(stays -> new PartnerRefusal.Merged(rule, field, partner, stays))
                    .orElse(refusal);
        }
        if (refusal instanceof PartnerRefusal.Merged(var rule, var field, var partner, var into)) {
            return new PartnerRefusal.Merged(
                    rule, field, partner, partners.staysFor(partner).orElse(into));
        }
        if (refusal instanceof PartnerRefusal.NameTaken(var field, var name, var holder)) {
            return new PartnerRefusal.NameTaken(
                    field, name, partners.staysFor(holder).orElse(holder));
        }
        return refusal;
    }
}
