package amity.query.testing;

import static amity.query.testing.Facts.awarded;
import static amity.query.testing.Facts.date;
import static amity.query.testing.Facts.delegation;
import static amity.query.testing.Facts.person;
import static amity.query.testing.Facts.registered;
import static amity.query.testing.Facts.renewed;
import static amity.query.testing.Facts.resumed;
import static amity.query.testing.Facts.revoked;
import static amity.query.testing.Facts.signed;
import static amity.query.testing.Facts.suspended;
import static amity.query.testing.Facts.terminated;
import static amity.query.testing.Facts.upgraded;
import static amity.query.testing.Facts.visit;

import amity.message.AmityEvent;
import amity.message.honor.Award;
import amity.message.honor.HonorAwardCorrected;
import amity.message.honor.HonorAwardRetracted;
import amity.message.honor.HonorRevocationCorrected;
import amity.message.honor.HonorRevocationRetracted;
import amity.message.partner.FriendshipChangeCorrected;
import amity.message.partner.FriendshipChangeRetracted;
import amity.message.partner.PartnerCorrected;
import amity.message.partner.PartnerMergeRetracted;
import amity.message.partner.PartnerMerged;
import amity.message.partner.PartnerRenamed;
import amity.message.partner.PartnerRenamingCorrected;
import amity.message.partner.PartnerRenamingRetracted;
import amity.message.partner.PartnerRetracted;
import amity.message.partner.PartnerTakingInRetracted;
import amity.message.partner.PartnerTookIn;
import amity.message.partner.Renaming;
import amity.message.value.Direction;
import amity.message.value.HonorId;
import amity.message.value.Level;
import amity.message.value.PartnerId;
import amity.message.value.Tier;
import amity.message.value.VisitId;
import amity.message.visit.DelegationVisitCorrected;
import amity.message.visit.DelegationVisitRetracted;
import java.util.ArrayList;
import java.util.List;

/** A history in which much turns out to have been otherwise: corrected, retracted, ended and begun anew. */
public final class Turbulence {

    private Turbulence() {}

    /** Each of the records is about one partner, whose number it has. In the order of their recording. */
    public static List<AmityEvent> of(int from, int to) {
        List<AmityEvent> first = new ArrayList<>();
        List<AmityEvent> later = new ArrayList<>();
        for (int i = from; i < to; i++) {
            PartnerId partner = new PartnerId("partner-" + i);
            String id = partner.value();
            first.add(registered(id, i % 2 == 0 ? "JP" : "DE"));
            first.add(signed(id, Tier.FRIENDLY_EXCHANGE_CITY, "1990~"));
            first.add(upgraded(id, Tier.SISTER_CITY, "1995/1999"));
            first.add(visit("visit-" + i, Direction.INBOUND, "2001", Level.YOUTH, i, id));
            first.add(awarded("honor-" + i, "荣誉市民", person("Anna \"\\ " + i), "2002"));
            first.add(suspended(id, "2003"));
            later.addAll(
                    switch (i % 4) {
                        case 0 -> corrected(partner, i);
                        case 1 -> retracted(partner, i);
                        case 2 -> begunAnew(id, i);
                        default -> neverThere(partner, i);
                    });
        }
        first.addAll(later);
        return first;
    }

    private static List<AmityEvent> corrected(PartnerId partner, int i) {
        return List.of(
                new PartnerCorrected(partner, registered("renamed-" + i, "FR").details(), "another name"),
                new FriendshipChangeCorrected(
                        partner, 1, Tier.FRIENDLY_EXCHANGE_CITY, date("1988-05-01"), null, "dated"),
                new DelegationVisitCorrected(
                        new VisitId("visit-" + i),
                        delegation(Direction.OUTBOUND, "2001-05", null, null, partner.value()),
                        "went there"),
                new HonorAwardCorrected(
                        new HonorId("honor-" + i), new Award("荣誉市民", null, person("Bea"), date("2003"), null), "who"),
                revoked("honor-" + i, "2004"),
                new HonorRevocationCorrected(new HonorId("honor-" + i), date("2005"), "fraud", "when"),
                new PartnerRenamed(partner, renaming("New Name " + i, "2009")),
                new PartnerRenamed(partner, renaming("Newer Name " + i, "2012")),
                new PartnerRenamingCorrected(partner, 7, renaming("Old Name " + i, "2008"), "misread"),
                new PartnerRenamingRetracted(partner, 8, "another city"));
    }

    private static List<AmityEvent> retracted(PartnerId partner, int i) {
        return List.of(
                new FriendshipChangeRetracted(partner, 3, "not suspended"),
                new DelegationVisitRetracted(new VisitId("visit-" + i), "never came"),
                revoked("honor-" + i, "2004"),
                new HonorRevocationRetracted(new HonorId("honor-" + i), "kept it"));
    }

    private static List<AmityEvent> begunAnew(String id, int i) {
        return List.of(
                resumed(id, "2005"),
                terminated(id, "2006"),
                signed(id, Tier.SISTER_CITY, "2010/2012"),
                renewed(id, "2015"),
                visit("return-visit-" + i, Direction.OUTBOUND, null, Level.MEDIA, null, id),
                registered("twin-" + i, "JP"),
                visit("twin-visit-" + i, Direction.OUTBOUND, "2016", Level.MEDIA, null, "twin-" + i),
                new PartnerTookIn(new PartnerId(id), new PartnerId("twin-" + i), "recorded twice"),
                new PartnerMerged(new PartnerId("twin-" + i), new PartnerId(id), "recorded twice"),
                new PartnerTakingInRetracted(new PartnerId(id), 8, new PartnerId("twin-" + i), "two places"),
                new PartnerMergeRetracted(new PartnerId("twin-" + i), "two places"));
    }

    private static Renaming renaming(String name, String date) {
        return new Renaming(name, null, null, null, date(date), List.of(), null);
    }

    private static List<AmityEvent> neverThere(PartnerId partner, int i) {
        return List.of(
                new DelegationVisitRetracted(new VisitId("visit-" + i), "another city"),
                new HonorAwardRetracted(new HonorId("honor-" + i), "another person"),
                new PartnerRetracted(partner, "registered twice"));
    }
}
