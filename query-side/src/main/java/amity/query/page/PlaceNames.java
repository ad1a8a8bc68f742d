package amity.query.page;

import amity.message.query.Names;
import amity.message.query.PartnerSummary;
import amity.message.value.PartnerId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the registered partners are called, for entries that only have their ids. */
record PlaceNames(Map<PartnerId, Names> names) {

    /** @param lists what is in several is called as in the first */
    @SafeVarargs
    static PlaceNames of(List<PartnerSummary>... lists) {
        return new PlaceNames(Stream.of(lists)
                .flatMap(List::stream)
                .collect(Collectors.toMap(PartnerSummary::partner, PartnerSummary::names, (first, later) -> first)));
    }

    /** The id where no name is known. */
    String of(PartnerId partner, Words words) {
        Names found = names.get(partner);
        return found == null ? partner.value() : PlaceName.of(found, words).main();
    }

    @Nullable
    Names find(PartnerId partner) {
        return names.get(partner);
    }
}
