-- An auditor looks for words of what was done, in years of entries.
CREATE INDEX entry_words ON audit.entry USING gin (shared.fold(detail) gin_trgm_ops);
