package amity.command.partner;

import amity.command.desk.NameKey;
import amity.command.desk.PartnerRefusal;
import amity.command.reservation.Reservations;
import amity.message.partner.PartnerDetails;
import amity.message.reservation.ReservationKey;
import amity.message.value.PartnerId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
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
    public Optional<PartnerRefusal.NameTaken> move(PartnerId id, List<PartnerDetails> from, List<PartnerDetails> to) {
        return move(id, names(from), names(to));
    }

    private Optional<PartnerRefusal.NameTaken> move(PartnerId id, Map<String, Name> from, Map<String, Name> to) {
        Optional<PartnerRefusal.NameTaken> taken = Optional.empty();
        // In the order of the keys, so that two commands with several names in common cannot wait for each other.
        SortedSet<String> keys = new TreeSet<>(from.keySet());
        keys.addAll(to.keySet());
        for (String key : keys) {
            Name name = to.get(key);
            if (name == null) {
                reservations.release(new ReservationKey(key), id.value());
            } else if (!from.containsKey(key)) {
                Optional<String> holder = reservations.claim(new ReservationKey(key), id.value());
                taken = taken.or(() -> holder.map(
                        other -> new PartnerRefusal.NameTaken(name.field(), name.text(), new PartnerId(other))));
            }
        }
        return taken;
    }

    /** By the key of each, under the field that stated it first: of a name that went along to another country, the country. */
    private static Map<String, Name> names(List<PartnerDetails> stages) {
        Map<String, Name> names = new TreeMap<>();
        PartnerDetails before = null;
        for (PartnerDetails details : stages) {
            add(names, details, "nameEn", details.nameEn(), before == null ? null : before.nameEn());
            add(names, details, "nameZh", details.nameZh(), before == null ? null : before.nameZh());
            if (details.nameLocal() != null) {
                add(names, details, "nameLocal", details.nameLocal(), before == null ? null : before.nameLocal());
            }
            List<String> aliasesBefore = before == null ? List.of() : before.aliases();
            details.aliases()
                    .forEach(alias ->
                            add(names, details, "aliases", alias, aliasesBefore.contains(alias) ? alias : null));
            before = details;
        }
        return names;
    }

    private static void add(
            Map<String, Name> names, PartnerDetails details, String field, String name, @Nullable String before) {
        ReservationKey key =
                ReservationKey.of("partner-name", details.countryCode().value(), NameKey.of(name));
        names.putIfAbsent(key.value(), new Name(name.equals(before) ? "countryCode" : field, name));
    }
}
