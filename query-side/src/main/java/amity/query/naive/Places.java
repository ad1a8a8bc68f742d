package amity.query.naive;

import amity.message.partner.PartnerDetails;
import amity.message.query.Names;
import amity.message.value.CountryCode;
import amity.message.value.PartnerId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What partners are called, and which of them are one and the same. */
record Places(Map<PartnerId, KnownPlace> all) {

    /** The partner that stands for one; itself as a rule. */
    PartnerId standing(PartnerId partner) {
        KnownPlace place = all.get(partner);
        return place == null || place.givenUpFor() == null ? partner : standing(place.givenUpFor());
    }

    Set<PartnerId> standing(Collection<PartnerId> partners) {
        Set<PartnerId> standing = new LinkedHashSet<>();
        partners.forEach(partner -> standing.add(standing(partner)));
        return standing;
    }

    /** The partners that were given up for one that stands, in the order of their ids. */
    List<PartnerId> givenUpFor(PartnerId partner) {
        return all.keySet().stream()
                .filter(other -> !other.equals(partner) && standing(other).equals(partner))
                .sorted(Comparator.comparing(PartnerId::value))
                .toList();
    }

    /** Of the one that stands for it; null where there is none. */
    @Nullable
    PartnerDetails on(PartnerId partner, LocalDate day) {
        KnownPlace place = all.get(standing(partner));
        return place == null ? null : place.on(day);
    }

    @Nullable
    Names names(PartnerId partner, LocalDate day) {
        PartnerDetails place = on(partner, day);
        return place == null ? null : NaiveRoster.names(place);
    }

    @Nullable
    CountryCode country(PartnerId partner, LocalDate day) {
        PartnerDetails place = on(partner, day);
        return place == null ? null : place.countryCode();
    }

    /** Under which one that stands is found, besides what it is called on a day and its aliases. */
    List<String> otherNames(PartnerId partner, LocalDate day) {
        Set<String> names = new LinkedHashSet<>();
        KnownPlace own = all.get(partner);
        PartnerDetails now = on(partner, day);
        if (own == null || now == null) {
            return List.of();
        }
        own.names().forEach(names::add);
        for (PartnerId other : givenUpFor(partner)) {
            KnownPlace place = all.get(other);
            if (place != null) {
                place.names().forEach(names::add);
                names.addAll(place.stages().getFirst().aliases());
            }
        }
        names.remove(now.nameEn());
        names.remove(now.nameZh());
        names.remove(now.nameLocal());
        now.aliases().forEach(names::remove);
        return List.copyOf(names);
    }
}
