-- What may be there only once across all streams. A slot other than '' is held beside the first holder, on request.
CREATE TABLE command.reservation (
    scope  text NOT NULL,
    key    text NOT NULL,
    slot   text NOT NULL DEFAULT '',
    holder text NOT NULL,
    PRIMARY KEY (scope, key, slot)
);

CREATE INDEX reservation_holder ON command.reservation (scope, holder);

-- What was answered to a command whose sender may send it again. The answer is null until there is one.
CREATE TABLE command.receipt (
    command_id  text PRIMARY KEY,
    fingerprint text NOT NULL,
    answer      jsonb,
    received_at timestamptz NOT NULL DEFAULT now()
);
