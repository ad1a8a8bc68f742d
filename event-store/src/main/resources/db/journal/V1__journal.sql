-- The journal: every event once, under a position that is dense and in commit order.
-- Positions are given out by append() under a lock that is held until commit, never by a sequence.

CREATE TABLE event (
    position         bigint      NOT NULL,
    recorded_at      timestamptz NOT NULL,   -- never runs backwards along positions
    event_id         text        NOT NULL,
    stream           text,                   -- aggregate identifier; null for an event of no aggregate
    sequence         bigint,                 -- within the stream, from 0
    stream_type      text,
    payload_type     text        NOT NULL,
    payload_revision text,
    payload          bytea       NOT NULL,
    metadata         bytea       NOT NULL,
    CONSTRAINT event_position PRIMARY KEY (position),
    CONSTRAINT event_identity UNIQUE (event_id),
    CONSTRAINT event_in_stream UNIQUE (stream, sequence)
) WITH (autovacuum_analyze_threshold = 500, autovacuum_analyze_scale_factor = 0.05);

CREATE INDEX event_recorded ON event (recorded_at, position);

CREATE TABLE snapshot (
    stream           text        NOT NULL,
    sequence         bigint      NOT NULL,
    recorded_at      timestamptz NOT NULL,
    event_id         text        NOT NULL,
    stream_type      text,
    payload_type     text        NOT NULL,
    payload_revision text,
    payload          bytea       NOT NULL,
    metadata         bytea       NOT NULL,
    CONSTRAINT snapshot_of_stream PRIMARY KEY (stream)
);

-- The second net: whoever gets past the grants still cannot rewrite what was recorded.
CREATE FUNCTION refuse_change() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog AS
$$
BEGIN
    RAISE EXCEPTION 'the journal is append-only: % refused', TG_OP USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER event_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON event
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Appends requests (numbered 0, 1, …, each one or more events, in order) in one transaction, one request whole or not at all.
-- p_mode: 0 all are expected to be new: the first conflict raises unique_violation and nothing is appended;
--         1 one by one: a request in conflict is refused alone;
--         2 like 1, after an attempt whose outcome is unknown: a request that is already there, whole, counts as appended.
-- Answers one row a request: the position of its last event, or the name of the constraint that refused it.
CREATE FUNCTION append(
    p_mode int, p_request int[], p_event_id text[], p_recorded_micros bigint[], p_stream text[], p_sequence bigint[],
    p_stream_type text[], p_payload_type text[], p_payload_revision text[], p_payload bytea[], p_metadata bytea[])
    RETURNS TABLE (request int, last_position bigint, refusal text)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${flyway:defaultSchema}, pg_catalog AS
$$
#variable_conflict use_column
DECLARE
    head      bigint;
    head_time timestamptz;
    first     int := 1;
    last      int;
    total     int := cardinality(p_request);
BEGIN
    PERFORM pg_advisory_xact_lock(${lockKey});
    SELECT e.position, e.recorded_at INTO head, head_time FROM event e ORDER BY e.position DESC LIMIT 1;
    head := coalesce(head, 0);
    head_time := coalesce(head_time, '-infinity'::timestamptz);

    IF p_mode = 0 THEN
        INSERT INTO event
        SELECT head + n,
               greatest(head_time, max(timestamptz 'epoch' + micros * interval '1 microsecond') OVER (ORDER BY n)),
               id, s, q, st, pt, pr, p, m
        FROM unnest(p_event_id, p_recorded_micros, p_stream, p_sequence, p_stream_type, p_payload_type,
                    p_payload_revision, p_payload, p_metadata)
             WITH ORDINALITY AS u (id, micros, s, q, st, pt, pr, p, m, n);
        RETURN QUERY SELECT r, head + max(n), NULL::text
                     FROM unnest(p_request) WITH ORDINALITY AS u (r, n) GROUP BY r;
        PERFORM pg_notify('${channel}', (head + total)::text);
        RETURN;
    END IF;

    WHILE first <= total LOOP
        last := first;
        WHILE last < total AND p_request[last + 1] = p_request[first] LOOP
            last := last + 1;
        END LOOP;
        request := p_request[first];
        last_position := NULL;
        refusal := NULL;
        BEGIN
            INSERT INTO event
            SELECT head + n,
                   greatest(head_time,
                            max(timestamptz 'epoch' + p_recorded_micros[first + n - 1] * interval '1 microsecond') OVER (ORDER BY n)),
                   p_event_id[first + n - 1], p_stream[first + n - 1], p_sequence[first + n - 1], p_stream_type[first + n - 1],
                   p_payload_type[first + n - 1], p_payload_revision[first + n - 1], p_payload[first + n - 1], p_metadata[first + n - 1]
            FROM generate_series(1, last - first + 1) AS g (n);
            head := head + (last - first + 1);
            last_position := head;
            SELECT e.recorded_at INTO head_time FROM event e WHERE e.position = head;
        EXCEPTION WHEN unique_violation THEN
            GET STACKED DIAGNOSTICS refusal = CONSTRAINT_NAME;
            IF p_mode = 2 THEN
                SELECT max(e.position) INTO last_position
                FROM event e
                JOIN unnest(p_event_id[first:last], p_stream[first:last], p_sequence[first:last]) AS u (id, s, q)
                  ON e.event_id = u.id AND e.stream IS NOT DISTINCT FROM u.s AND e.sequence IS NOT DISTINCT FROM u.q
                HAVING count(*) = last - first + 1;
                IF last_position IS NOT NULL THEN
                    refusal := NULL;
                END IF;
            END IF;
        END;
        RETURN NEXT;
        first := last + 1;
    END LOOP;
    PERFORM pg_notify('${channel}', head::text);
END
$$;

-- The newest snapshot of a stream; an older one does not replace it.
CREATE FUNCTION keep_snapshot(
    p_stream text, p_sequence bigint, p_recorded_micros bigint, p_event_id text, p_stream_type text,
    p_payload_type text, p_payload_revision text, p_payload bytea, p_metadata bytea)
    RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = ${flyway:defaultSchema}, pg_catalog AS
$$
INSERT INTO snapshot VALUES (p_stream, p_sequence, timestamptz 'epoch' + p_recorded_micros * interval '1 microsecond',
                             p_event_id, p_stream_type, p_payload_type, p_payload_revision, p_payload, p_metadata)
ON CONFLICT (stream) DO UPDATE
SET sequence = excluded.sequence, recorded_at = excluded.recorded_at, event_id = excluded.event_id,
    stream_type = excluded.stream_type, payload_type = excluded.payload_type,
    payload_revision = excluded.payload_revision, payload = excluded.payload, metadata = excluded.metadata
WHERE snapshot.sequence <= excluded.sequence
$$;

REVOKE ALL ON FUNCTION append(int, int[], text[], bigint[], text[], bigint[], text[], text[], text[], bytea[], bytea[]) FROM PUBLIC;
REVOKE ALL ON FUNCTION keep_snapshot(text, bigint, bigint, text, text, text, text, bytea, bytea) FROM PUBLIC;
GRANT USAGE ON SCHEMA ${flyway:defaultSchema} TO ${runtimeRole};
GRANT SELECT ON event, snapshot TO ${runtimeRole};
GRANT EXECUTE ON FUNCTION append(int, int[], text[], bigint[], text[], bigint[], text[], text[], text[], bytea[], bytea[]) TO ${runtimeRole};
GRANT EXECUTE ON FUNCTION keep_snapshot(text, bigint, bigint, text, text, text, text, bytea, bytea) TO ${runtimeRole};
