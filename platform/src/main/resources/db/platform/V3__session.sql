-- Who is logged in with a browser, whichever process let them in. The columns are those of Spring Session; what is kept with a
-- session is text: the user's name, and perhaps what the next page is to say.
CREATE TABLE platform.session (
    primary_id            text   PRIMARY KEY,
    session_id            text   NOT NULL UNIQUE,
    creation_time         bigint NOT NULL,   -- milliseconds of the epoch, as the other times
    last_access_time      bigint NOT NULL,
    max_inactive_interval int    NOT NULL,   -- seconds
    expiry_time           bigint NOT NULL,
    principal_name        text
);

CREATE INDEX session_expiry ON platform.session (expiry_time);
CREATE INDEX session_principal ON platform.session (principal_name);

CREATE TABLE platform.session_attributes (
    session_primary_id text  NOT NULL REFERENCES platform.session ON DELETE CASCADE,
    attribute_name     text  NOT NULL,
    attribute_bytes    bytea NOT NULL,
    PRIMARY KEY (session_primary_id, attribute_name)
);
