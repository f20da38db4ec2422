-- An auditor asks who did one thing, the latest first.
CREATE INDEX entry_action ON audit.entry (action, id);
