-- A club reads all that was written to it: its documents, also those that were replaced, are found by club.
CREATE INDEX club_document_organisation ON seasonal.club_document (organisation_id);
