-- How far the projections have come, and the tokens by which Axon finds the next event.

CREATE TABLE query.token_entry (
    processorName VARCHAR(255) NOT NULL,
    segment INTEGER NOT NULL,
    token BYTEA,
    tokenType VARCHAR(255),
    timestamp VARCHAR(255),
    owner VARCHAR(255),
    PRIMARY KEY (processorName, segment)
);

CREATE TABLE query.projection_position (
    name TEXT PRIMARY KEY,
    position BIGINT NOT NULL
);
