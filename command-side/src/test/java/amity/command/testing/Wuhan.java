package amity.command.testing;

import amity.message.Provenance;
import amity.message.partner.PartnerDetails;
import amity.message.partner.PartnerRegistered;
import amity.message.partner.RegisterPartner;
import amity.message.value.CountryCode;
import amity.message.value.Direction;
import amity.message.value.EdtfDate;
import amity.message.value.Level;
import amity.message.value.PartnerId;
import amity.message.value.PartnerKind;
import amity.message.value.Qualifier;
import amity.message.visit.DelegationVisit;
import amity.platform.home.OfficeClock;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Wuhan's office and some of its partners, on one fixed day. */
public final class Wuhan {

    public static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    public static final OfficeClock CLOCK =
            new OfficeClock(Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneId.of("Asia/Shanghai")));

    public static final PartnerId OITA = new PartnerId("oita");
    public static final PartnerId DUISBURG = new PartnerId("duisburg");
    public static final PartnerId ARNHEM = new PartnerId("arnhem");

    private Wuhan() {}

    public static RegisterPartner registerOita() {
        return new RegisterPartner(OITA, oita());
    }

    public static RegisterPartner registerDuisburg() {
        return register(DUISBURG, "Duisburg", "杜伊斯堡", "Duisburg", "DE", List.of());
    }

    public static RegisterPartner register(
            PartnerId id, String nameEn, String nameZh, String nameLocal, String country, List<String> aliases) {
        return new RegisterPartner(id, details(nameEn, nameZh, nameLocal, country, aliases));
    }

    public static PartnerDetails details(
            String nameEn, String nameZh, @Nullable String nameLocal, String country, List<String> aliases) {
        return new PartnerDetails(
                nameEn, nameZh, nameLocal, new CountryCode(country), PartnerKind.CITY, 33.2, 131.6, aliases);
    }

    public static PartnerDetails oita() {
        return details("Oita", "大分", "大分市", "JP", List.of("Ōita", "大分市"));
    }

    public static PartnerRegistered oitaRegistered() {
        return new PartnerRegistered(OITA, oita());
    }

    public static DelegationVisit visit(@Nullable EdtfDate date, PartnerId... partners) {
        return new DelegationVisit(
                Direction.INBOUND,
                List.of(partners),
                date,
                Level.HEAD_OF_CITY,
                12,
                Qualifier.OVER,
                "釘宮磐",
                "结好周年",
                "anniversary");
    }

    public static EdtfDate on(String date) {
        return EdtfDate.of(date);
    }

    /** What travels with a command of the given id. */
    public static Map<String, String> stated(String commandId) {
        return provenance(commandId).toMetadata();
    }

    public static Provenance provenance(String commandId) {
        return new Provenance("li.zhi", "wh-china.com", null, commandId, "4bf92f3577b34da6a3ce929d0e0e4736");
    }
}
