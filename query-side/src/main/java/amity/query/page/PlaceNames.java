package amity.query.page;

import amity.message.query.Names;
import amity.message.query.PartnerSummary;
import amity.message.value.PartnerId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the registered partners are called, for entries that only have their ids; also under the ids of those that were given
 * up for them.
 *
 * @param stays by the id of a partner that was given up the one that stays for it
 */
record PlaceNames(Map<PartnerId, Names> names, Map<PartnerId, PartnerId> stays) {

    /** @param lists what is in several is called as in the first */
    @SafeVarargs
    static PlaceNames of(List<PartnerSummary>... lists) {
        Map<PartnerId, Names> names = new HashMap<>();
        Map<PartnerId, PartnerId> stays = new HashMap<>();
        for (List<PartnerSummary> list : lists) {
            for (PartnerSummary partner : list) {
                names.putIfAbsent(partner.partner(), partner.names());
                partner.alsoRecordedAs().forEach(id -> stays.putIfAbsent(id, partner.partner()));
            }
        }
        return new PlaceNames(names, stays);
    }

    /** The id where no name is known. */
    String of(PartnerId partner, Words words) {
        Names found = find(partner);
        return found == null ? partner.value() : PlaceName.of(found, words).main();
    }

    @Nullable
    Names find(PartnerId partner) {
        Names own = names.get(partner);
        return own == null ? names.get(standing(partner)) : own;
    }

    /** The partner that stands for one; itself as a rule. */
    PartnerId standing(PartnerId partner) {
        return stays.getOrDefault(partner, partner);
    }
}
