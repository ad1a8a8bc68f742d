-- Which moment belongs to which position, where the journal does not keep that itself (Axon Server): the time of each event,
-- but never earlier than that of the one before. Follows from the journal alone, and is the same whenever it is made anew.
CREATE TABLE journal_clock (
    position    bigint PRIMARY KEY,
    recorded_at timestamptz NOT NULL
);
CREATE INDEX journal_clock_moment ON journal_clock (recorded_at, position);
