package amity.query.records;

import amity.query.projection.RowTable;

/** Where records lie. Dates are EDTF. */
final class RecordTables {

    /**
     * Records: their days are those by which they had begun or taken place; beside them, of what goes on, those on which it
     * held and those by which it may have ended. The years are those of the beginning.
     */
    static final RowTable RECORD = RowTable.of(
                    "record",
                    "kind text NOT NULL",
                    "type text",
                    "direction text",
                    "title text NOT NULL",
                    "title_en text",
                    "detail text",
                    "partners text[] NOT NULL",
                    "through text[] NOT NULL",
                    "country text",
                    "date text",
                    "year_from integer",
                    "year_to integer NOT NULL",
                    "people integer",
                    "people_qualifier text",
                    "people_unit text",
                    "funds numeric",
                    "funds_currency text",
                    "funds_qualifier text",
                    "yearly boolean NOT NULL",
                    "expires text",
                    "ended_how text",
                    "ended_date text",
                    "ended_by_event bigint",
                    "holding_certain daterange",
                    "holding_possible daterange",
                    "ended_possible daterange",
                    "particulars jsonb NOT NULL",
                    "alternatives jsonb NOT NULL")
            .indexedBy(RowTable.BY_DAY, "(kind)");

    /** The partners that a record names, once for each role; their days are those of the record. */
    static final RowTable PARTNER = RowTable.of("record_partner", "partner text NOT NULL", "role text NOT NULL")
            .indexedBy("(partner)");

    /** Steps, each in the slot of its number; their days are those by which they had taken place. */
    static final RowTable STEP = RowTable.of(
            "record_step", "event text NOT NULL", "date text", "expires text", "text text", "ends boolean NOT NULL");

    private RecordTables() {}
}
