-- Cashiers and the treasurer look for words on receipts and orders; a word in somebody's name is found by the name's own index.
CREATE INDEX receipt_words ON billing.receipt USING gin (shared.fold(number || ' ' || coalesce(paid_by, '')) gin_trgm_ops);
CREATE INDEX receipt_means_words ON billing.receipt_means
    USING gin (shared.fold(coalesce(cheque_number, '') || ' ' || coalesce(drawer, '') || ' ' || coalesce(authorisation, '')) gin_trgm_ops)
    WHERE kind <> 'CASH';
CREATE INDEX treasury_order_words ON billing.treasury_order USING gin (shared.fold(subject || ' ' || number::text) gin_trgm_ops);
