package org.palestre.billing.cashoffice.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.palestre.billing.boundary.PayerView;
import org.palestre.billing.boundary.Payers;
import org.palestre.billing.cashoffice.boundary.ReceiptLine;
import org.palestre.billing.cashoffice.boundary.ReceiptMeans;
import org.palestre.billing.cashoffice.boundary.ReceiptView;
import org.palestre.billing.cashoffice.entity.KeptPapers;
import org.palestre.documents.boundary.NewDocument;
import org.palestre.documents.boundary.PdfRenderer;
import org.palestre.documents.boundary.StoredDocument;
import org.palestre.shared.boundary.CitySettings;

/** The receipt on paper: printed when it is first asked for, and the same one ever after. */
@ApplicationScoped
public class ReceiptPaper {

    private static final String PDF = "application/pdf";

    @Inject
    private CitySettings settings;

    @Inject
    private PdfRenderer renderer;

    @Inject
    private Payers payers;

    @Inject
    private KeptPapers papers;

    @Inject
    private Clock clock;

    /** The receipt's paper. Of one that was cancelled another one, which says so and is not kept. */
    public StoredDocument of(ReceiptView receipt) {
        String file = "quittance-" + receipt.number() + ".pdf";
        if (receipt.cancelled()) {
            byte[] content = renderer.render("cashoffice-receipt", model(receipt));
            return new StoredDocument(0, "cashoffice.receipt", title(receipt), file, PDF, content, "", clock.instant());
        }
        return papers.kept(
                KeptPapers.Kind.RECEIPT,
                receipt.id(),
                () -> new NewDocument(
                        "cashoffice.receipt",
                        title(receipt),
                        file,
                        PDF,
                        renderer.render("cashoffice-receipt", model(receipt))));
    }

    private static String title(ReceiptView receipt) {
        return "Quittance " + receipt.number();
    }

    private Map<String, Object> model(ReceiptView receipt) {
        Map<Long, PayerView> known =
                payers.payers(receipt.lines().stream().map(ReceiptLine::payerId).toList());
        ZonedDateTime at = receipt.takenAt().atZone(clock.getZone());
        Map<String, Object> model = new HashMap<>();
        model.put("city", settings.city());
        model.put("number", receipt.number());
        model.put("office", receipt.officeName());
        model.put("cashier", receipt.cashierName());
        model.put("date", CounterWords.date(receipt.takenOn()));
        model.put("time", CounterWords.time(at.toLocalTime()));
        model.put("paidBy", receipt.paidBy() == null ? "" : receipt.paidBy());
        model.put(
                "payers",
                receipt.lines().stream()
                        .map(ReceiptLine::payerId)
                        .distinct()
                        .map(known::get)
                        .map(ReceiptPaper::addressed)
                        .toList());
        model.put("lines", receipt.lines().stream().map(ReceiptPaper::line).toList());
        model.put("means", receipt.means().stream().map(ReceiptPaper::means).toList());
        model.put("total", CounterWords.money(receipt.total()));
        model.put("tendered", receipt.tendered() == null ? "" : CounterWords.money(receipt.tendered()));
        model.put("change", CounterWords.money(receipt.change()));
        model.put("cancelled", receipt.cancelled());
        model.put("reason", receipt.cancelReason() == null ? "" : receipt.cancelReason());
        return model;
    }

    private static String addressed(PayerView payer) {
        return payer.address() == null
                ? payer.name()
                : payer.name() + "\n" + payer.address().street() + "\n"
                        + payer.address().postcode() + " " + payer.address().town();
    }

    private static Map<String, String> line(ReceiptLine line) {
        return Map.of(
                "service", CounterWords.paid(line, Locale.FRENCH),
                "payer", line.payerName(),
                "amount", CounterWords.money(line.amount()));
    }

    private static Map<String, String> means(ReceiptMeans means) {
        return Map.of(
                "kind", CounterWords.kind(means.kind()),
                "detail", CounterWords.detail(means),
                "amount", CounterWords.money(means.amount()));
    }
}
