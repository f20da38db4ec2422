-- Documents of clubs: most are in order, one expires soon, one has expired, two wait to be checked, one was refused.
CREATE FUNCTION pg_temp.hand_in(club bigint, what text, state text, until date, days int, why text) RETURNS void LANGUAGE sql AS $$
    WITH file AS (
        INSERT INTO documents.document (kind, title, file_name, media_type, size, sha256, content, created_at, created_by)
        SELECT 'seasonal.clubDocument', what, 'document.pdf', 'application/pdf', length(c), encode(sha256(c), 'hex'), c,
               now() - make_interval(days => days), 'demo'
        FROM (SELECT convert_to('%PDF-1.4' || E'\n' || '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj '
              || '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj' || E'\n' || 'trailer<</Root 1 0 R>>' || E'\n' || '%%EOF', 'UTF8') AS c) x
        RETURNING id, size)
    INSERT INTO seasonal.club_document (organisation_id, kind_id, document_id, file_name, media_type, size, valid_until,
        uploaded_at, uploaded_by, state, reviewed_at, reason)
    SELECT club, k.id, file.id, 'document.pdf', 'application/pdf', file.size, until, now() - make_interval(days => days),
           (SELECT person_id FROM accounts.delegation WHERE organisation_id = club AND ended_at IS NULL ORDER BY kind, id LIMIT 1),
           state, CASE WHEN state <> 'TO_REVIEW' THEN now() - make_interval(days => days - 1) END, why
    FROM file, seasonal.document_kind k WHERE k.name_french = what
$$;
SELECT pg_temp.hand_in(1, 'Attestation d’assurance', 'ACCEPTED', current_date + 12, 340, NULL);
SELECT pg_temp.hand_in(1, 'Statuts', 'ACCEPTED', NULL, 200, NULL);
SELECT pg_temp.hand_in(1, 'Contrat d’engagement républicain', 'REFUSED', NULL, 5, 'La signature du président manque.');
SELECT pg_temp.hand_in(2, 'Attestation d’assurance', 'TO_REVIEW', current_date + 300, 2, NULL);
SELECT pg_temp.hand_in(3, 'Statuts', 'TO_REVIEW', NULL, 1, NULL);
SELECT pg_temp.hand_in(4, 'Attestation d’assurance', 'ACCEPTED', current_date - 20, 380, NULL);
SELECT pg_temp.hand_in(5, 'Attestation d’assurance', 'ACCEPTED', current_date + 200, 150, NULL);
