-- A document is never changed. Once it is not needed any more its content may go, with its title; that it was there, and when, stays.
CREATE OR REPLACE FUNCTION documents.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF length(NEW.content) > 0 OR NEW.title <> ''
       OR (NEW.id, NEW.kind, NEW.file_name, NEW.media_type, NEW.created_at, NEW.created_by)
          IS DISTINCT FROM (OLD.id, OLD.kind, OLD.file_name, OLD.media_type, OLD.created_at, OLD.created_by) THEN
        RAISE EXCEPTION 'documents are not changed, a new one is stored' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
