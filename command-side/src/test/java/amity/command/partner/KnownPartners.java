package amity.command.partner;

import amity.message.value.PartnerId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Partners that are registered, and what was said about them, for tests of what names them. */
public final class KnownPartners implements PartnerReferences {

    private final Map<PartnerId, TieHistory> registered;
    private final Map<PartnerId, String> namedBy = new HashMap<>();

    public KnownPartners(Map<PartnerId, TieHistory> registered) {
        this.registered = registered;
    }

    @Override
    public Optional<TieHistory> named(PartnerId partner, String record) {
        namedBy.putIfAbsent(partner, record);
        return Optional.ofNullable(registered.get(partner));
    }

    @Override
    public Optional<String> close(PartnerId partner) {
        return Optional.ofNullable(namedBy.get(partner));
    }

    public Map<PartnerId, String> namedBy() {
        return Map.copyOf(namedBy);
    }
}
