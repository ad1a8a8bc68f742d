package amity.query.testing;

import amity.message.honor.Award;
import amity.message.honor.HonorAwarded;
import amity.message.honor.HonorRevoked;
import amity.message.honor.Recipient;
import amity.message.honor.RecipientKind;
import amity.message.partner.FriendshipChangeCorrected;
import amity.message.partner.FriendshipChangeRetracted;
import amity.message.partner.FriendshipRenewed;
import amity.message.partner.FriendshipResumed;
import amity.message.partner.FriendshipSigned;
import amity.message.partner.FriendshipSuspended;
import amity.message.partner.FriendshipTerminated;
import amity.message.partner.FriendshipUpgraded;
import amity.message.partner.PartnerDetails;
import amity.message.partner.PartnerRegistered;
import amity.message.value.CountryCode;
import amity.message.value.Direction;
import amity.message.value.EdtfDate;
import amity.message.value.HonorId;
import amity.message.value.Level;
import amity.message.value.PartnerId;
import amity.message.value.PartnerKind;
import amity.message.value.Tier;
import amity.message.value.VisitId;
import amity.message.visit.DelegationVisit;
import amity.message.visit.DelegationVisitCorrected;
import amity.message.visit.DelegationVisitRecorded;
import amity.message.visit.DelegationVisitRetracted;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Facts in few words. A date is EDTF, null is unknown. */
public final class Facts {

    private Facts() {}

    public static PartnerRegistered registered(String partner, String country) {
        String name = partner.substring(0, 1).toUpperCase(Locale.ROOT) + partner.substring(1);
        return new PartnerRegistered(
                new PartnerId(partner),
                new PartnerDetails(
                        name,
                        "友城" + partner,
                        null,
                        new CountryCode(country),
                        PartnerKind.CITY,
                        1.5,
                        null,
                        List.of(name + " City", "別名")));
    }

    public static FriendshipSigned signed(String partner, Tier tier, @Nullable String date) {
        return new FriendshipSigned(new PartnerId(partner), tier, date(date));
    }

    public static FriendshipUpgraded upgraded(String partner, Tier tier, @Nullable String date) {
        return new FriendshipUpgraded(new PartnerId(partner), tier, date(date));
    }

    public static FriendshipRenewed renewed(String partner, @Nullable String date) {
        return new FriendshipRenewed(new PartnerId(partner), date(date));
    }

    public static FriendshipSuspended suspended(String partner, @Nullable String date) {
        return new FriendshipSuspended(new PartnerId(partner), date(date), "quarrel");
    }

    public static FriendshipResumed resumed(String partner, @Nullable String date) {
        return new FriendshipResumed(new PartnerId(partner), date(date));
    }

    public static FriendshipTerminated terminated(String partner, @Nullable String date) {
        return new FriendshipTerminated(new PartnerId(partner), date(date), null);
    }

    public static DelegationVisitRecorded visit(
            String id,
            Direction direction,
            @Nullable String date,
            @Nullable Level level,
            @Nullable Integer headcount,
            String... partners) {
        return new DelegationVisitRecorded(new VisitId(id), delegation(direction, date, level, headcount, partners));
    }

    public static DelegationVisit delegation(
            Direction direction,
            @Nullable String date,
            @Nullable Level level,
            @Nullable Integer headcount,
            String... partners) {
        return new DelegationVisit(
                direction,
                Arrays.stream(partners).map(PartnerId::new).toList(),
                date(date),
                level,
                headcount,
                null,
                null,
                null,
                null);
    }

    public static HonorAwarded awarded(String id, String honor, Recipient recipient, @Nullable String date) {
        return new HonorAwarded(new HonorId(id), new Award(honor, null, recipient, date(date), "Wuhan"));
    }

    public static HonorRevoked revoked(String id, @Nullable String date) {
        return new HonorRevoked(new HonorId(id), date(date), "fraud");
    }

    public static Recipient person(String name) {
        return new Recipient(RecipientKind.PERSON, name, null, null);
    }

    public static @Nullable EdtfDate date(@Nullable String text) {
        return text == null ? null : EdtfDate.of(text);
    }

    public static FriendshipChangeCorrected corrected(
            String partner, long change, @Nullable Tier tier, @Nullable String date) {
        return new FriendshipChangeCorrected(
                new PartnerId(partner), change, tier, date(date), null, "the certificate says so");
    }

    public static FriendshipChangeRetracted retracted(String partner, long change) {
        return new FriendshipChangeRetracted(new PartnerId(partner), change, "it never took place");
    }

    public static DelegationVisitCorrected corrected(String visit, DelegationVisit to) {
        return new DelegationVisitCorrected(new VisitId(visit), to, "the report says so");
    }

    public static DelegationVisitRetracted retractedVisit(String visit) {
        return new DelegationVisitRetracted(new VisitId(visit), "it was recorded twice");
    }
}
