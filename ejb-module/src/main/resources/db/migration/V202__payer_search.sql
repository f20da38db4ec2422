-- The treasurer finds a payer among hundreds of thousands by an index. People have theirs in accounts; an organisation is looked for by
-- its registrations and the address of its head office too.
CREATE INDEX organisation_payer ON accounts.organisation USING gin (shared.fold(name || ' ' || coalesce(rna, '') || ' ' || coalesce(siren, '')
    || ' ' || coalesce(court_reference, '') || ' ' || head_office_email) public.gin_trgm_ops);
