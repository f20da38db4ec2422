-- The office looks for messages by words of their subject: without it, one such search reads all that were ever sent.
CREATE INDEX message_subject ON messaging.message USING gin (shared.fold(subject) gin_trgm_ops);
