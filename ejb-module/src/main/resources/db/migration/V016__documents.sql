CREATE SCHEMA documents;

-- What the city issued or received, never changed afterwards.
CREATE TABLE documents.document (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind       text        NOT NULL,
    title      text        NOT NULL,
    file_name  text        NOT NULL,
    media_type text        NOT NULL,
    size       int         NOT NULL,
    sha256     text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    content    bytea       NOT NULL,
    created_at timestamptz NOT NULL,
    created_by text        NOT NULL,
    CHECK (size = length(content)),
    CHECK (sha256 = encode(sha256(content), 'hex'))
);

CREATE FUNCTION documents.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'documents are not changed, a new one is stored' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER document_unchanged BEFORE UPDATE ON documents.document
    FOR EACH ROW EXECUTE FUNCTION documents.refuse_change();
