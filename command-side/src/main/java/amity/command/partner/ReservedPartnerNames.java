package amity.command.partner;

import amity.command.desk.NameKey;
import amity.command.desk.PartnerRefusal;
import amity.command.desk.Reservations;
import amity.message.partner.RegisterPartner;
import amity.message.value.PartnerId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Names as reservations: {@code JP/oita} is held by {@code oita}. */
@Component
class ReservedPartnerNames implements PartnerNames {

    private static final String SCOPE = "partner-name";

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
            Optional<PartnerRefusal.NameTaken> conflict = reservations
                    .claim(SCOPE, name.getKey(), command.partnerId().value())
                    .map(holder -> new PartnerRefusal.NameTaken(
                            name.getValue().field(), name.getValue().text(), new PartnerId(holder)));
            taken = taken.or(() -> conflict);
        }
        return taken;
    }

    private static Map<String, Name> names(RegisterPartner command) {
        Map<String, Name> names = new TreeMap<>();
        add(names, command, "nameEn", command.nameEn());
        add(names, command, "nameZh", command.nameZh());
        if (command.nameLocal() != null) {
            add(names, command, "nameLocal", command.nameLocal());
        }
        command.aliases().forEach(alias -> add(names, command, "aliases", alias));
        return names;
    }

    private static void add(Map<String, Name> names, RegisterPartner command, String field, String name) {
        names.putIfAbsent(command.countryCode() + "/" + NameKey.of(name), new Name(field, name));
    }
}
