-- What a campaign asks for is one of the city's kinds of documents: what a club hands in counts wherever it is asked for.
ALTER TABLE seasonal.campaign_document
    ADD kind_id  bigint REFERENCES seasonal.document_kind,
    -- how many days after the campaign has closed for a club it may still hand the document in
    ADD due_days integer NOT NULL DEFAULT 0 CHECK (due_days BETWEEN 0 AND 366);

-- A name that no kind has becomes a kind that is asked for by campaigns alone.
INSERT INTO seasonal.document_kind (name_french, name_english, required, expires, remind_days, position)
SELECT DISTINCT ON (lower(d.name)) d.name, d.name, false, false, 0, 100
  FROM seasonal.campaign_document d
 WHERE NOT EXISTS (SELECT FROM seasonal.document_kind k WHERE lower(k.name_french) = lower(d.name) AND k.retired_at IS NULL)
 ORDER BY lower(d.name), d.id;
UPDATE seasonal.campaign_document d
   SET kind_id = (SELECT min(k.id) FROM seasonal.document_kind k
                   WHERE lower(k.name_french) = lower(d.name) AND k.retired_at IS NULL);

ALTER TABLE seasonal.campaign_document
    ALTER kind_id SET NOT NULL,
    DROP CONSTRAINT campaign_document_once,
    DROP name,
    ADD CONSTRAINT campaign_document_once UNIQUE (campaign_id, kind_id);
CREATE INDEX campaign_document_kind ON seasonal.campaign_document (kind_id);

-- A reason that is being removed is not noted for a refusal that is written at the same moment.
CREATE OR REPLACE FUNCTION seasonal.note_refusal_reason() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.status NOT IN ('REFUSED', 'WAITING_LIST') THEN
        NEW.refusal_reason := NULL;
    ELSIF TG_OP = 'INSERT' OR NEW.decision_reason IS DISTINCT FROM OLD.decision_reason THEN
        NEW.refusal_reason := (SELECT k.code FROM seasonal.refusal_reason k
                                WHERE starts_with(NEW.decision_reason, k.wording)
                                ORDER BY length(k.wording) DESC LIMIT 1 FOR KEY SHARE);
    END IF;
    RETURN NEW;
END $$;
