-- Partners, every change of the friendships with them, and the days on which each tier and status held.

CREATE TABLE query.roster_partner (
    partner TEXT PRIMARY KEY,
    name_en TEXT NOT NULL,
    name_zh TEXT NOT NULL,
    name_local TEXT,
    country TEXT NOT NULL,
    kind TEXT NOT NULL,
    lat DOUBLE PRECISION,
    lon DOUBLE PRECISION,
    aliases TEXT[] NOT NULL
);

-- Dates are EDTF as written, null where unknown; step and tier only where the change moves the friendship.
CREATE TABLE query.roster_change (
    ordinal BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    partner TEXT NOT NULL,
    position BIGINT NOT NULL,
    event TEXT NOT NULL,
    step TEXT,
    tier TEXT,
    effective TEXT,
    recorded_at TIMESTAMPTZ NOT NULL,
    recorded_on DATE NOT NULL,
    actor TEXT NOT NULL,
    source TEXT NOT NULL,
    note TEXT,
    details JSONB NOT NULL
);

CREATE INDEX roster_change_partner ON query.roster_change (partner, ordinal);

-- A spell follows from the changes; friendship tells apart the ties that one partner had one after the other.
CREATE TABLE query.roster_tier_spell (
    partner TEXT NOT NULL,
    friendship INTEGER NOT NULL,
    tier TEXT NOT NULL,
    signed TEXT,
    since TEXT,
    until TEXT,
    certain DATERANGE NOT NULL,
    possible DATERANGE NOT NULL
);

CREATE INDEX roster_tier_spell_partner ON query.roster_tier_spell (partner);
CREATE INDEX roster_tier_spell_possible ON query.roster_tier_spell USING gist (possible);

CREATE TABLE query.roster_status_spell (
    partner TEXT NOT NULL,
    friendship INTEGER NOT NULL,
    status TEXT NOT NULL,
    certain DATERANGE NOT NULL,
    possible DATERANGE NOT NULL
);

CREATE INDEX roster_status_spell_partner ON query.roster_status_spell (partner, friendship);
