-- Awards, and the days by which each was given, by which it was taken back, and on which it stood.

CREATE TABLE query.honor_award (
    ordinal BIGINT GENERATED ALWAYS AS IDENTITY,
    honor_id TEXT PRIMARY KEY,
    honor TEXT NOT NULL,
    honor_en TEXT,
    recipient_kind TEXT NOT NULL,
    recipient_name TEXT,
    recipient_partner TEXT,
    recipient_count INTEGER,
    recipients INTEGER NOT NULL,
    effective TEXT,             -- EDTF as written, null is unknown
    recorded_on DATE NOT NULL,
    awarded_by TEXT,
    revoked_effective TEXT,
    awarded_certain DATERANGE NOT NULL DEFAULT 'empty',
    awarded_possible DATERANGE NOT NULL DEFAULT 'empty',
    standing_certain DATERANGE NOT NULL DEFAULT 'empty',
    standing_possible DATERANGE NOT NULL DEFAULT 'empty',
    revoked_possible DATERANGE NOT NULL DEFAULT 'empty'
);

CREATE INDEX honor_award_possible ON query.honor_award USING gist (awarded_possible);

CREATE TABLE query.honor_place (
    partner TEXT PRIMARY KEY,
    name_en TEXT NOT NULL,
    name_zh TEXT NOT NULL,
    name_local TEXT
);
