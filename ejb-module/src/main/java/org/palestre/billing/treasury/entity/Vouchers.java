package org.palestre.billing.treasury.entity;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.palestre.billing.treasury.control.PesVoucher;
import org.palestre.documents.boundary.DocumentArchive;
import org.palestre.shared.Database;

/** Finds the documents of invoices and credit notes that orders are made of. */
@ApplicationScoped
public class Vouchers {

    @Inject
    private Database database;

    @EJB
    private DocumentArchive archive;

    /** By the entry of the invoice or credit note; nothing for one whose document is not made yet. */
    public Map<Long, PesVoucher> of(Collection<Long> sourceEntries) {
        record Paper(long entry, String number, long document) {}
        return database
                .list(
                        """
                        SELECT i.entry_id, i.reference, p.document_id FROM billing.invoice i
                          JOIN billing.invoice_paper p ON p.invoice_id = i.id AND p.document_id IS NOT NULL
                         WHERE i.entry_id = ANY (?::bigint[])""",
                        row -> new Paper(
                                row.getLong("entry_id"), row.getString("reference"), row.getLong("document_id")),
                        List.copyOf(sourceEntries))
                .stream()
                .collect(Collectors.toMap(
                        Paper::entry,
                        paper -> new PesVoucher(
                                paper.number(), archive.read(paper.document()).content())));
    }
}
