package org.palestre.billing.cashoffice.entity;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import org.palestre.documents.boundary.DocumentArchive;
import org.palestre.documents.boundary.NewDocument;
import org.palestre.documents.boundary.StoredDocument;
import org.palestre.shared.Database;

/**
 * The papers of the counter: printed when they are first asked for, so that nobody waits for a printer while numbers are
 * taken, and the same ones ever after. What they say never changes.
 */
@ApplicationScoped
public class KeptPapers {

    /** What sort of paper it is. */
    public enum Kind {
        RECEIPT("receipt_document", "receipt_id"),
        DEPOSIT("deposit_document", "deposit_id"),
        STATEMENT("cash_statement_document", "statement_id");

        private final String table;
        private final String owner;

        Kind(String table, String owner) {
            this.table = table;
            this.owner = owner;
        }
    }

    @EJB
    private DocumentArchive archive;

    @Inject
    private Database database;

    /** The paper that is kept; of two who ask first at one moment, both get the one that was kept. */
    public StoredDocument kept(Kind kind, long ownerId, Supplier<NewDocument> print) {
        Optional<Long> known = find(kind, ownerId);
        if (known.isEmpty()) {
            database.update(
                    "INSERT INTO billing." + kind.table + " (" + kind.owner
                            + ", document_id) VALUES (?, ?) ON CONFLICT DO NOTHING",
                    ownerId,
                    archive.store(print.get()));
            known = find(kind, ownerId);
        }
        return archive.read(known.orElseThrow());
    }

    private Optional<Long> find(Kind kind, long ownerId) {
        return database.first(
                "SELECT document_id FROM billing." + kind.table + " WHERE " + kind.owner + " = ?",
                row -> row.getLong(1),
                ownerId);
    }
}
