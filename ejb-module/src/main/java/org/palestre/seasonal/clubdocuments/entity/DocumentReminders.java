package org.palestre.seasonal.clubdocuments.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.palestre.shared.Database;

/** Which clubs are to be reminded of which documents, and that they were. */
@ApplicationScoped
public class DocumentReminders {

    // A club that has handed the next one in already is left in peace.
    private static final String WAITING = """
            SELECT d.id FROM seasonal.club_document d JOIN seasonal.document_kind k ON k.id = d.kind_id
             WHERE d.state = 'ACCEPTED' AND d.superseded_at IS NULL AND k.retired_at IS NULL AND k.required
               AND d.valid_until < ?::date + k.remind_days
               AND NOT EXISTS (SELECT FROM seasonal.club_document n WHERE n.organisation_id = d.organisation_id
                                  AND n.kind_id = d.kind_id AND n.state = 'TO_REVIEW' AND n.superseded_at IS NULL)
               AND NOT EXISTS (SELECT FROM seasonal.club_document_reminder r WHERE r.club_document_id = d.id
                                  AND r.occasion = CASE WHEN d.valid_until < ?::date THEN 'EXPIRED' ELSE 'SOON' END)
             ORDER BY d.valid_until, d.id LIMIT ?""";

    @Inject
    private Database database;

    /** Documents whose club has to be reminded today, at most so many. */
    public List<Long> waiting(LocalDate today, int most) {
        return database.list(WAITING, row -> row.getLong("id"), today, today, most);
    }

    /** Notes that a reminder goes out; says whether nobody did before. */
    public boolean note(long clubDocumentId, boolean expired, Instant now) {
        return database.update(
                        "INSERT INTO seasonal.club_document_reminder VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                        clubDocumentId,
                        expired ? "EXPIRED" : "SOON",
                        now)
                > 0;
    }
}
