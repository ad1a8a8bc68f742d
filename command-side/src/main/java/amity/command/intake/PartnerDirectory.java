package amity.command.intake;

import amity.command.desk.KnownStreams;
import amity.command.desk.NameKey;
import amity.message.reservation.KeyReleased;
import amity.message.reservation.KeyReserved;
import amity.message.reservation.ReservationEvent;
import amity.message.reservation.ReservationKey;
import amity.message.value.InvalidValue;
import amity.message.value.PartnerId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * Finds partners by id, name or alias, in any script. Names are kept in the journal for each country, so that a name is looked
 * for in all of them at once; nothing here can lag behind.
 */
final class PartnerDirectory {

    private static final int MOST_REMEMBERED = 20_000;

    private final EventStore journal;
    private final KnownStreams streams;
    private final Map<String, PartnerId> found = new ConcurrentHashMap<>();

    PartnerDirectory(EventStore journal, KnownStreams streams) {
        this.journal = journal;
        this.streams = streams;
    }

    /** @throws NoSuchPartner if none or several are called so; an id is taken for one even if nothing is registered under it */
    PartnerId find(String called) {
        PartnerId known = found.get(called);
        if (known != null) {
            return known;
        }
        PartnerId partner = look(called);
        if (found.size() < MOST_REMEMBERED) {
            found.put(called, partner);
        }
        return partner;
    }

    private PartnerId look(String called) {
        Optional<PartnerId> id = id(called);
        if (id.filter(it -> streams.among(Set.of(it.stream())).contains(it.stream()))
                .isPresent()) {
            return id.get();
        }
        Set<String> named = named(called);
        if (named.size() > 1) {
            throw new NoSuchPartner("partner-name-ambiguous", called, String.join(", ", named));
        }
        return named.stream()
                .findFirst()
                .map(PartnerId::new)
                .or(() -> id)
                .orElseThrow(() -> new NoSuchPartner("partner-name-unknown", called));
    }

    private Set<String> named(String name) {
        String key = NameKey.of(name);
        List<String> everywhere = Arrays.stream(Locale.getISOCountries())
                .map(country -> ReservationKey.of("partner-name", country, key).stream())
                .toList();
        Set<String> holders = new TreeSet<>();
        streams.among(everywhere).forEach(stream -> holders.addAll(holders(stream)));
        return holders;
    }

    private Set<String> holders(String stream) {
        Set<String> holders = new TreeSet<>();
        DomainEventStream events = journal.readEvents(stream);
        while (events.hasNext()) {
            switch ((ReservationEvent) events.next().getPayload()) {
                case KeyReserved reserved -> holders.add(reserved.holder());
                case KeyReleased released -> holders.remove(released.holder());
            }
        }
        return holders;
    }

    private static Optional<PartnerId> id(String text) {
        try {
            return Optional.of(new PartnerId(text));
        } catch (InvalidValue noId) {
            return Optional.empty();
        }
    }
}
