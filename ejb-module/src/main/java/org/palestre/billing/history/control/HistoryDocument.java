package org.palestre.billing.history.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.palestre.billing.control.Amounts;
import org.palestre.billing.history.boundary.ConsumptionLine;
import org.palestre.billing.history.boundary.ConsumptionMonth;
import org.palestre.billing.history.boundary.Receipt;
import org.palestre.billing.history.boundary.ReceiptMode;
import org.palestre.billing.history.boundary.ReceiptYear;
import org.palestre.documents.boundary.PdfRenderer;
import org.palestre.shared.Money;
import org.palestre.shared.boundary.CitySettings;

/** Histories as PDF: one table with its total. */
@ApplicationScoped
public class HistoryDocument {

    private static final String TEMPLATE = "history-table";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.FRENCH);

    @Inject
    private PdfRenderer renderer;

    @Inject
    private CitySettings city;

    @Inject
    private Clock clock;

    /** What was consumed, by day. */
    public byte[] consumption(ConsumptionMonth month, List<ConsumptionLine> lines) {
        return render(
                "Consommations",
                MONTH.format(month.month()),
                month.payerName(),
                List.of("Jour", "Consommateur", "Activité", "Prix", "Quantité", "Total"),
                lines.stream().map(HistoryDocument::row).toList(),
                month.total());
    }

    /** What was paid, by day. */
    public byte[] receipts(ReceiptYear year, List<Receipt> receipts) {
        return render(
                "Règlements",
                Integer.toString(year.year()),
                year.payerName(),
                List.of("Date", "Mode de règlement", "N° de pièce", "Payeur", "Banque", "Montant"),
                receipts.stream().map(HistoryDocument::row).toList(),
                year.total());
    }

    private byte[] render(
            String title, String period, String payer, List<String> columns, List<List<String>> rows, Money total) {
        Map<String, Object> model = new HashMap<>();
        model.put("city", city.city());
        model.put("title", title);
        model.put("period", period);
        model.put("payer", payer);
        model.put("columns", columns);
        model.put("rows", rows);
        model.put("total", Amounts.say(total, Locale.FRENCH));
        model.put("today", DAY.format(LocalDate.now(clock)));
        return renderer.render(TEMPLATE, model);
    }

    private static List<String> row(ConsumptionLine line) {
        String days = line.day().equals(line.lastDay())
                ? DAY.format(line.day())
                : "du " + DAY.format(line.day()) + " au " + DAY.format(line.lastDay());
        String mark = line.reason() != null ? " – " + line.reason() : line.toCome() ? " (pas encore débité)" : "";
        return List.of(
                days,
                line.consumer() == null ? "" : line.consumer(),
                line.activity() + mark,
                Amounts.say(line.price(), Locale.FRENCH),
                line.quantity().toPlainString().replace('.', ','),
                Amounts.say(line.total(), Locale.FRENCH));
    }

    private static List<String> row(Receipt receipt) {
        return List.of(
                DAY.format(receipt.day()),
                mode(receipt.mode()) + (receipt.cancels() ? " (annulation)" : ""),
                receipt.document() == null ? "" : receipt.document(),
                receipt.payer() == null ? "" : receipt.payer(),
                receipt.bank() == null ? "" : receipt.bank(),
                Amounts.say(receipt.amount(), Locale.FRENCH));
    }

    private static String mode(ReceiptMode mode) {
        return switch (mode) {
            case ONLINE -> "Paiement en ligne";
            case CASH -> "Espèces";
            case CHEQUE -> "Chèque";
            case CARD -> "Carte bancaire";
            case VOUCHER -> "Chèque-vacances ou CESU";
            case TREASURY -> "Trésor public";
            case REFUND -> "Remboursement";
            case OTHER -> "Autre";
        };
    }
}
