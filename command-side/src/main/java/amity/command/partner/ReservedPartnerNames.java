package amity.command.partner;

import amity.command.desk.NameKey;
import amity.command.desk.PartnerRefusal;
import amity.command.reservation.Reservations;
import amity.message.partner.RegisterPartner;
import amity.message.reservation.ReservationKey;
import amity.message.value.PartnerId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Names as reservations: {@code partner-name/JP/oita} is held by {@code oita}. */
@Component
class ReservedPartnerNames implements PartnerNames {

    private final Reservations reservations;

    ReservedPartnerNames(Reservations reservations) {
        this.reservations = reservations;
    }

    private record Name(String field, String text) {}

    @Override
    public Optional<PartnerRefusal.NameTaken> claim(RegisterPartner command) {
        Optional<PartnerRefusal.NameTaken> taken = Optional.empty();
        // In the order of the keys, so that two commands with several names in common cannot wait for each other.
        for (Map.Entry<String, Name> name : names(command).entrySet()) {
            ReservationKey key =
                    ReservationKey.of("partner-name", command.countryCode().value(), name.getKey());
            Optional<PartnerRefusal.NameTaken> conflict = reservations
                    .claim(key, command.partnerId().value())
                    .map(holder -> new PartnerRefusal.NameTaken(
                            name.getValue().field(), name.getValue().text(), new PartnerId(holder)));
            taken = taken.or(() -> conflict);
        }
        return taken;
    }

    private static Map<String, Name> names(RegisterPartner command) {
        Map<String, Name> names = new TreeMap<>();
        add(names, "nameEn", command.nameEn());
        add(names, "nameZh", command.nameZh());
        if (command.nameLocal() != null) {
            add(names, "nameLocal", command.nameLocal());
        }
        command.aliases().forEach(alias -> add(names, "aliases", alias));
        return names;
    }

    private static void add(Map<String, Name> names, String field, String name) {
        names.putIfAbsent(NameKey.of(name), new Name(field, name));
    }
}
