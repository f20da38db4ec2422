-- The document of an invoice is made and mailed after the commit; what waits for it stands here.
CREATE TABLE billing.invoice_paper (
    invoice_id  bigint      PRIMARY KEY REFERENCES billing.invoice,
    document_id bigint      REFERENCES documents.document,
    due_at      timestamptz NOT NULL,
    attempts    integer     NOT NULL DEFAULT 0,
    made_at     timestamptz,
    mailed      boolean     NOT NULL DEFAULT false,
    CHECK ((document_id IS NULL) = (made_at IS NULL))
);
CREATE INDEX invoice_paper_waiting ON billing.invoice_paper (due_at, invoice_id) WHERE document_id IS NULL;

CREATE FUNCTION billing.note_invoice_paper() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO billing.invoice_paper (invoice_id, due_at) SELECT id, issued_at FROM added;
    RETURN NULL;
END $$;
CREATE TRIGGER invoice_paper_noted AFTER INSERT ON billing.invoice REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION billing.note_invoice_paper();
