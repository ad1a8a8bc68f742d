-- Identifiers are compared byte by byte, whatever the language of the database: nobody sorts a list of people by them.
ALTER TABLE event ALTER event_id TYPE text COLLATE "C", ALTER stream TYPE text COLLATE "C";
ALTER TABLE snapshot ALTER stream TYPE text COLLATE "C";

-- Time never runs backwards along positions, so that the index of the positions finds a moment too (position_before).
DROP INDEX event_recorded;

DROP FUNCTION append(int, int[], text[], bigint[], text[], bigint[], text[], text[], text[], bytea[], bytea[]);

-- Appends events in one transaction, all or none; where no time is given it is that of the journal, read under the lock: the first conflict raises unique_violation.
-- Answers the position after which they stand. The head is looked up by index also in a table so young that the planner knows
-- nothing of it; it would read it from end to end until the first ANALYZE.
CREATE FUNCTION append_all(
    p_event_id text[], p_recorded_micros bigint[], p_stream text[], p_sequence bigint[], p_stream_type text[],
    p_payload_type text[], p_payload_revision text[], p_payload bytea[], p_metadata bytea[])
    RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${flyway:defaultSchema}, pg_catalog SET enable_seqscan = off AS
$$
DECLARE
    head      bigint;
    head_time timestamptz;
    clock     timestamptz;
BEGIN
    PERFORM pg_advisory_xact_lock(${lockKey});
    SELECT e.position, e.recorded_at INTO head, head_time FROM event e ORDER BY e.position DESC LIMIT 1;
    head := coalesce(head, 0);
    clock := clock_timestamp();
    INSERT INTO event
    SELECT head + n, greatest(head_time, coalesce(timestamptz 'epoch' + micros * interval '1 microsecond', clock)),
           id, s, q, st, pt, pr, p, m
    FROM unnest(p_event_id, p_recorded_micros, p_stream, p_sequence, p_stream_type, p_payload_type, p_payload_revision,
                p_payload, p_metadata) WITH ORDINALITY AS u (id, micros, s, q, st, pt, pr, p, m, n);
    PERFORM pg_notify('${channel}', (head + cardinality(p_event_id))::text);
    RETURN head;
END
$$;

-- The same for a lone event, which is what most calls bring: without arrays to take apart. Answers its position.
CREATE FUNCTION append_one(
    p_event_id text, p_recorded_micros bigint, p_stream text, p_sequence bigint, p_stream_type text,
    p_payload_type text, p_payload_revision text, p_payload bytea, p_metadata bytea)
    RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${flyway:defaultSchema}, pg_catalog SET enable_seqscan = off AS
$$
DECLARE
    head      bigint;
    head_time timestamptz;
BEGIN
    PERFORM pg_advisory_xact_lock(${lockKey});
    SELECT e.position, e.recorded_at INTO head, head_time FROM event e ORDER BY e.position DESC LIMIT 1;
    head := coalesce(head, 0) + 1;
    INSERT INTO event
    VALUES (head,
            greatest(head_time, coalesce(timestamptz 'epoch' + p_recorded_micros * interval '1 microsecond', clock_timestamp())),
            p_event_id, p_stream, p_sequence, p_stream_type, p_payload_type, p_payload_revision, p_payload, p_metadata);
    PERFORM pg_notify('${channel}', head::text);
    RETURN head;
END
$$;

-- Appends requests (numbered 0, 1, …, each one or more events, in order) in one transaction, each whole or not at all; one in
-- conflict is refused alone. p_again: this is done after an attempt whose outcome is unknown, and a request that is already
-- there, whole, counts as appended.
-- Answers one row a request: the position of its last event, or the name of the constraint that refused it and the number of
-- the event in conflict, from 0 (0 also where a request is in conflict with itself).
CREATE FUNCTION append_each(
    p_again boolean, p_request int[], p_event_id text[], p_recorded_micros bigint[], p_stream text[], p_sequence bigint[],
    p_stream_type text[], p_payload_type text[], p_payload_revision text[], p_payload bytea[], p_metadata bytea[])
    RETURNS TABLE (request int, last_position bigint, refusal text, loser int)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${flyway:defaultSchema}, pg_catalog SET enable_seqscan = off AS
$$
#variable_conflict use_column
DECLARE
    head      bigint;
    head_time timestamptz;
    first     int := 1;
    last      int;
    total     int := cardinality(p_request);
    clock     timestamptz;
BEGIN
    PERFORM pg_advisory_xact_lock(${lockKey});
    SELECT e.position, e.recorded_at INTO head, head_time FROM event e ORDER BY e.position DESC LIMIT 1;
    head := coalesce(head, 0);
    clock := clock_timestamp();
    WHILE first <= total LOOP
        last := first;
        WHILE last < total AND p_request[last + 1] = p_request[first] LOOP
            last := last + 1;
        END LOOP;
        request := p_request[first];
        last_position := NULL;
        refusal := NULL;
        loser := 0;
        BEGIN
            INSERT INTO event
            SELECT head + n, greatest(head_time, coalesce(timestamptz 'epoch' + micros * interval '1 microsecond', clock)),
                   id, s, q, st, pt, pr, p, m
            FROM unnest(p_event_id[first:last], p_recorded_micros[first:last], p_stream[first:last], p_sequence[first:last],
                        p_stream_type[first:last], p_payload_type[first:last], p_payload_revision[first:last],
                        p_payload[first:last], p_metadata[first:last])
                 WITH ORDINALITY AS u (id, micros, s, q, st, pt, pr, p, m, n);
            head := head + (last - first + 1);
            last_position := head;
        EXCEPTION WHEN unique_violation THEN
            GET STACKED DIAGNOSTICS refusal = CONSTRAINT_NAME;
            SELECT coalesce(min(n) - 1, 0) INTO loser
            FROM unnest(p_event_id[first:last], p_stream[first:last], p_sequence[first:last]) WITH ORDINALITY AS u (id, s, q, n)
            WHERE EXISTS (SELECT FROM event e WHERE e.event_id = u.id)
               OR EXISTS (SELECT FROM event e WHERE e.stream = u.s AND e.sequence = u.q);
            IF p_again THEN
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

-- The last position recorded before a moment; 0 where there is none. Halves the positions, some 24 looks in ten million.
CREATE FUNCTION position_before(p_micros bigint)
    RETURNS bigint
    LANGUAGE plpgsql SET search_path = ${flyway:defaultSchema}, pg_catalog SET enable_seqscan = off AS
$$
DECLARE
    moment timestamptz := timestamptz 'epoch' + p_micros * interval '1 microsecond';
    before bigint := 0;
    after  bigint;
    middle bigint;
    found_at timestamptz;
BEGIN
    SELECT e.position + 1 INTO after FROM event e ORDER BY e.position DESC LIMIT 1;
    WHILE after - before > 1 LOOP
        middle := (before + after) / 2;
        SELECT e.recorded_at INTO found_at FROM event e WHERE e.position = middle;
        IF found_at < moment THEN
            before := middle;
        ELSE
            after := middle;
        END IF;
    END LOOP;
    RETURN before;
END
$$;

-- The last position recorded at or before a moment, null for a moment that has not come. Where the journal keeps the time
-- itself the answer is for ever the same: nothing that is appended later, or is just being appended, gets an earlier time.
CREATE FUNCTION position_at(p_micros bigint)
    RETURNS bigint
    LANGUAGE plpgsql SET search_path = ${flyway:defaultSchema}, pg_catalog SET enable_seqscan = off AS
$$
DECLARE
    moment timestamptz := timestamptz 'epoch' + p_micros * interval '1 microsecond';
    head_time timestamptz;
BEGIN
    IF moment > clock_timestamp() THEN
        RETURN NULL;
    END IF;
    SELECT e.recorded_at INTO head_time FROM event e ORDER BY e.position DESC LIMIT 1;
    IF head_time IS NULL OR head_time <= moment THEN
        PERFORM pg_advisory_xact_lock_shared(${lockKey});
    END IF;
    RETURN position_before(p_micros + 1);
END
$$;

-- What the application asks at its start when it cannot migrate by itself. Every migration replaces it.
CREATE FUNCTION schema_version() RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 2';

REVOKE ALL ON FUNCTION schema_version() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION schema_version() TO ${runtimeRole};
REVOKE ALL ON FUNCTION append_all(text[], bigint[], text[], bigint[], text[], text[], text[], bytea[], bytea[]) FROM PUBLIC;
REVOKE ALL ON FUNCTION append_each(boolean, int[], text[], bigint[], text[], bigint[], text[], text[], text[], bytea[], bytea[])
    FROM PUBLIC;
REVOKE ALL ON FUNCTION position_before(bigint) FROM PUBLIC;
REVOKE ALL ON FUNCTION position_at(bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION append_all(text[], bigint[], text[], bigint[], text[], text[], text[], bytea[], bytea[])
    TO ${runtimeRole};
REVOKE ALL ON FUNCTION append_one(text, bigint, text, bigint, text, text, text, bytea, bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION append_one(text, bigint, text, bigint, text, text, text, bytea, bytea) TO ${runtimeRole};
GRANT EXECUTE ON FUNCTION
    append_each(boolean, int[], text[], bigint[], text[], bigint[], text[], text[], text[], bytea[], bytea[]) TO ${runtimeRole};
GRANT EXECUTE ON FUNCTION position_before(bigint) TO ${runtimeRole};
GRANT EXECUTE ON FUNCTION position_at(bigint) TO ${runtimeRole};
