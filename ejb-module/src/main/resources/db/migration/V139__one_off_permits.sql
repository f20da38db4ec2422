-- The title (AOT) that a granted one-off request led to, in its editions: a date that falls out or is moved makes the edition
-- that is out void, and a further one takes its place as long as the club has any date left.
CREATE TABLE seasonal.one_off_permit (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    request_id  bigint      NOT NULL REFERENCES seasonal.one_off_request,
    edition     integer     NOT NULL CHECK (edition >= 1),
    token       text        NOT NULL UNIQUE CHECK (length(token) BETWEEN 24 AND 100),  -- in its code: nobody guesses it
    made_at     timestamptz NOT NULL,
    due_at      timestamptz NOT NULL,                                                  -- when its document is made
    attempts    integer     NOT NULL DEFAULT 0,
    issued_at   timestamptz,
    document_id bigint REFERENCES documents.document,
    sent_at     timestamptz,                                                           -- when it was mailed last
    void_at     timestamptz,
    UNIQUE (request_id, edition),
    CHECK ((issued_at IS NULL) = (document_id IS NULL)),
    CHECK (sent_at IS NULL OR issued_at IS NOT NULL)
);
CREATE UNIQUE INDEX one_off_permit_in_force ON seasonal.one_off_permit (request_id) WHERE void_at IS NULL;
CREATE INDEX one_off_permit_due ON seasonal.one_off_permit (due_at) WHERE issued_at IS NULL AND void_at IS NULL;

CREATE TRIGGER one_off_permit_never_rewritten BEFORE UPDATE OF request_id, edition, token ON seasonal.one_off_permit
    FOR EACH ROW WHEN ((OLD.request_id, OLD.edition, OLD.token) IS DISTINCT FROM (NEW.request_id, NEW.edition, NEW.token))
    EXECUTE FUNCTION seasonal.refuse_rewriting();
CREATE TRIGGER one_off_permit_document_stands BEFORE UPDATE OF document_id ON seasonal.one_off_permit
    FOR EACH ROW WHEN (OLD.document_id IS NOT NULL AND NEW.document_id IS DISTINCT FROM OLD.document_id)
    EXECUTE FUNCTION seasonal.refuse_rewriting();
CREATE TRIGGER one_off_permit_never_restored BEFORE UPDATE OF void_at ON seasonal.one_off_permit
    FOR EACH ROW WHEN (OLD.void_at IS NOT NULL AND NEW.void_at IS DISTINCT FROM OLD.void_at)
    EXECUTE FUNCTION seasonal.refuse_rewriting();

-- What was granted before has no code in its document: where the club has dates to come, a further edition replaces it. Where all
-- its dates are over it stands as it is; where it has none left it is void.
INSERT INTO seasonal.one_off_permit (request_id, edition, token, made_at, due_at, issued_at, document_id, sent_at, void_at)
SELECT r.id, 1, replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), r.decided_at, r.decided_at, r.decided_at,
       r.document_id, r.decided_at, CASE WHEN h.last < current_date THEN NULL ELSE now() END
  FROM seasonal.one_off_request r
  LEFT JOIN LATERAL (SELECT max(d.granted_date) AS last FROM seasonal.one_off_date d
                      WHERE d.request_id = r.id AND d.state IN ('GRANTED', 'CHANGED')) h ON true
 WHERE r.document_id IS NOT NULL;
INSERT INTO seasonal.one_off_permit (request_id, edition, token, made_at, due_at)
SELECT p.request_id, 2, replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), now(), now()
  FROM seasonal.one_off_permit p
 WHERE p.void_at IS NOT NULL AND EXISTS (SELECT FROM seasonal.one_off_date d
                                          WHERE d.request_id = p.request_id AND d.state IN ('GRANTED', 'CHANGED'));
ALTER TABLE seasonal.one_off_request DROP COLUMN document_id;
