package org.palestre.billing.invoice.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.palestre.billing.invoice.boundary.InvoiceView;
import org.palestre.billing.invoice.entity.InvoicePapers;
import org.palestre.billing.invoice.entity.InvoiceReading;
import org.palestre.documents.boundary.DocumentArchive;
import org.palestre.documents.boundary.NewDocument;
import org.palestre.documents.boundary.StoredDocument;
import org.palestre.messaging.boundary.Attachment;

/**
 * Makes the document of an invoice once, archives it and mails it, all in the caller's transaction: a crash leaves all of
 * it or nothing.
 */
@ApplicationScoped
public class InvoiceFile {

    private static final String PDF = "application/pdf";

    @Inject
    private InvoicePapers papers;

    @Inject
    private InvoiceReading reading;

    @Inject
    private InvoiceDocument document;

    @Inject
    private InvoiceMail mail;

    @Inject
    private DocumentArchive archive;

    @Inject
    private Clock clock;

    /** The document of an invoice; made and mailed now if that was not done yet. */
    public StoredDocument of(long invoiceId) {
        Optional<Long> made = papers.documentHeld(invoiceId);
        return archive.read(made.isPresent() ? made.get() : make(invoiceId));
    }

    /** Makes and mails the document of an invoice whose row is held; its id. */
    public long make(long invoiceId) {
        InvoiceView invoice = reading.byIds(List.of(invoiceId)).get(0);
        byte[] pdf = document.render(invoice);
        String name = invoice.number() + ".pdf";
        long id = archive.store(new NewDocument("billing.invoice", invoice.number(), name, PDF, pdf));
        boolean mailed = mail.send(invoice, new Attachment(name, PDF, pdf));
        papers.made(invoiceId, id, mailed, clock.instant());
        return id;
    }
}
