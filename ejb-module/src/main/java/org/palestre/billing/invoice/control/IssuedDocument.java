package org.palestre.billing.invoice.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.palestre.billing.invoice.boundary.InvoiceKind;
import org.palestre.billing.invoice.entity.InvoicedLine;
import org.palestre.shared.Money;

/**
 * A document that is about to be issued: what its lines come to. It lacks its number, which is taken last.
 *
 * @param end the first day after the last use
 */
public record IssuedDocument(
        long id,
        InvoiceKind kind,
        long payerId,
        long entryId,
        int lines,
        Money total,
        Money vat,
        LocalDate start,
        LocalDate end) {

    /** The documents that lines stand on, in the order of their ids; lines without one are left out. */
    public static List<IssuedDocument> of(List<InvoicedLine> lines) {
        Map<Long, List<InvoicedLine>> byDocument = new LinkedHashMap<>();
        lines.stream().filter(line -> line.invoiceId() != null).forEach(line -> byDocument
                .computeIfAbsent(line.invoiceId(), id -> new ArrayList<>())
                .add(line));
        return byDocument.entrySet().stream()
                .map(document -> of(document.getKey(), document.getValue()))
                .sorted(Comparator.comparingLong(IssuedDocument::id))
                .toList();
    }

    private static IssuedDocument of(long id, List<InvoicedLine> lines) {
        Money total =
                Money.sum(lines.stream().map(line -> line.debited().amount()).toList());
        InvoicedLine first = lines.get(0);
        return new IssuedDocument(
                id,
                total.isNegative() ? InvoiceKind.CREDIT_NOTE : InvoiceKind.INVOICE,
                first.debited().payerId(),
                first.debited().entryId(),
                lines.size(),
                total,
                Money.sum(lines.stream().map(InvoicedLine::vat).toList()),
                lines.stream()
                        .map(InvoicedLine::periodStart)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                lines.stream()
                        .map(InvoicedLine::periodEnd)
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }
}
