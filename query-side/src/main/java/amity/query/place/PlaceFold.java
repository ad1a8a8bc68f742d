package amity.query.place;

import amity.message.AmityEvent;
import amity.message.partner.PartnerEvent;
import amity.query.projection.Fact;
import amity.query.projection.Fold;
import amity.query.projection.Rows;

/** What each partner is called when, its country, and which were given up for another. */
public final class PlaceFold implements Fold<Place> {

    @Override
    public boolean concerns(AmityEvent event) {
        return event instanceof PartnerEvent;
    }

    @Override
    public Place nothing() {
        return Place.NONE;
    }

    @Override
    public Place evolve(Place before, Fact fact) {
        return before.after((PartnerEvent) fact.event(), fact);
    }

    @Override
    public void rows(Place place, Rows rows) {
        PlaceTables.places(PlaceTables.PLACE, place.stages(), rows);
        Merges.row(place, rows);
    }
}
