package amity.query.place;

import amity.message.partner.PartnerDetails;
import amity.query.projection.Generation;
import amity.query.projection.Projection;
import amity.query.projection.RowTable;
import amity.query.projection.Rows;
import amity.query.projection.Span;
import java.util.List;

/** What places are called: rows of a place are of the days on which it was called so, and together of every day. */
public final class PlaceTables {

    private static final String[] COLUMNS = {
        "name_en text NOT NULL", "name_zh text NOT NULL", "name_local text", "country text NOT NULL"
    };

    /** Every place. */
    public static final RowTable PLACE = RowTable.of("place", COLUMNS);

    /** Places while they were called otherwise than at first, for projections that have the first names elsewhere. */
    public static final RowTable RENAMED = RowTable.of("renamed", COLUMNS);

    private PlaceTables() {}

    public static void places(RowTable table, List<Place.Stage> stages, Rows rows) {
        for (int slot = 0; slot < stages.size(); slot++) {
            Place.Stage stage = stages.get(slot);
            PartnerDetails it = stage.details();
            rows.add(
                    table,
                    slot,
                    new Span(stage.days(), stage.days()),
                    stage.begun(),
                    stage.ended(),
                    it.nameEn(),
                    it.nameZh(),
                    it.nameLocal(),
                    it.countryCode());
        }
    }

    /**
     * Joins what a partner is called on the day {@code :asOf}, as known at the position {@code :known}.
     *
     * @param alias of the joined row
     * @param partner an SQL expression: the id of the partner that stays, see {@link Merges#join}
     */
    public static String join(Projection projection, String alias, String partner) {
        return "LEFT JOIN %1$s.place %2$s ON %2$s.record = 'partner/' || %3$s AND %2$s.known @> :known AND %2$s.possible @> :asOf"
                .formatted(Generation.live(projection).schema(), alias, partner);
    }
}
