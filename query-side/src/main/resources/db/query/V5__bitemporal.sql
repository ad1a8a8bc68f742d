-- Projections no longer change their rows in place: each has a schema of its own (query_<name>) that is made and replaced
-- whole. Here is what all of them share.
DROP TABLE query.roster_partner, query.roster_change, query.roster_tier_spell, query.roster_status_spell,
    query.visit, query.visit_partner, query.visit_country, query.honor_award, query.honor_place, query.projection_position;
DELETE FROM query.token_entry;

-- When a row was believed and when it holds, as a rectangle: positions from left to right, days from bottom to top.
-- Null where there is none. Both coordinates are exact in a double.
CREATE FUNCTION query.area(known int8range, valid daterange) RETURNS box
    LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$
    SELECT CASE WHEN NOT isempty(known) AND NOT isempty(valid) THEN
        box(point(coalesce(lower(known), 0)::float8, coalesce(lower(valid) - date '2000-01-01', -10000000)::float8),
            point(coalesce(upper(known) - 1, 9007199254740991)::float8,
                  coalesce(upper(valid) - 1 - date '2000-01-01', 10000000)::float8))
    END
$$;

-- A position and a day, as a rectangle that another can contain.
CREATE FUNCTION query.spot(known_at bigint, as_of date) RETURNS box
    LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$
    SELECT box(point(known_at::float8, (as_of - date '2000-01-01')::float8),
               point(known_at::float8, (as_of - date '2000-01-01')::float8))
$$;

-- Events that a projection could not take in, and those of the same record that wait behind them.
CREATE TABLE query.dead_letter (
    deadLetterIdentifier varchar(255) NOT NULL PRIMARY KEY,
    processingGroup      varchar(255) NOT NULL,
    sequenceIdentifier   text         NOT NULL,
    sequenceIndex        bigint       NOT NULL,
    messageType          varchar(255) NOT NULL,
    eventIdentifier      varchar(255) NOT NULL,
    timestamp            varchar(255) NOT NULL,
    payloadType          varchar(255) NOT NULL,
    payloadRevision      varchar(255),
    payload              bytea        NOT NULL,
    metaData             bytea,
    type                 varchar(255),
    aggregateIdentifier  text,
    sequenceNumber       bigint,
    tokenType            varchar(255),
    token                bytea,
    enqueuedAt           varchar(255) NOT NULL,
    lastTouched          varchar(255),
    processingStarted    varchar(255),
    causeType            varchar(255),
    causeMessage         varchar(1023),
    diagnostics          bytea,
    UNIQUE (processingGroup, sequenceIdentifier, sequenceIndex)
);

-- Letters that were given up, by whom and why.
CREATE TABLE query.discarded_letter (
    discarded_at timestamptz NOT NULL DEFAULT now(),
    discarded_by text        NOT NULL,
    reason       text        NOT NULL,
    projection   text        NOT NULL,
    record       text        NOT NULL,
    event_id     text        NOT NULL,
    event        text        NOT NULL,
    cause        text
);
