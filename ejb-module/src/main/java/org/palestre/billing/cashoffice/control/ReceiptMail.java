package org.palestre.billing.cashoffice.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.palestre.billing.cashoffice.boundary.ReceiptView;
import org.palestre.documents.boundary.StoredDocument;
import org.palestre.messaging.boundary.Attachment;
import org.palestre.messaging.boundary.NewMessage;
import org.palestre.messaging.boundary.Outbox;

/** Sends a receipt by mail. */
@ApplicationScoped
public class ReceiptMail {

    /** What the message belongs to. */
    public static final String CASE = "billing.receipt";

    @Inject
    private Outbox outbox;

    /** The receipt with its paper, in the payer's language. */
    public void send(ReceiptView receipt, StoredDocument paper, String recipient, Locale language) {
        Map<String, Object> model = Map.of(
                "number", receipt.number(),
                "office", receipt.officeName(),
                "date", CounterWords.date(receipt.takenOn()),
                "total", CounterWords.money(receipt.total(), language),
                "lines",
                        receipt.lines().stream()
                                .map(line -> CounterWords.paid(line, language) + ", " + line.payerName() + " : "
                                        + CounterWords.money(line.amount(), language))
                                .toList());
        outbox.post(new NewMessage(
                recipient,
                "cashoffice-receipt",
                language,
                model,
                CASE,
                receipt.id(),
                List.of(new Attachment(paper.fileName(), paper.mediaType(), paper.content())),
                false));
    }
}
