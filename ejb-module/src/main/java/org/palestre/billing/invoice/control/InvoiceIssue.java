package org.palestre.billing.invoice.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.palestre.billing.boundary.DocumentNumber;
import org.palestre.billing.boundary.Numbers;
import org.palestre.billing.entity.Closings;
import org.palestre.billing.event.InvoiceIssued;
import org.palestre.billing.event.LineDebited;
import org.palestre.billing.event.WalletChanged;
import org.palestre.billing.invoice.boundary.InvoiceKind;
import org.palestre.billing.invoice.entity.InvoiceBooking;
import org.palestre.billing.invoice.entity.InvoiceWriting;
import org.palestre.billing.invoice.entity.InvoiceWriting.Terms;
import org.palestre.billing.invoice.entity.InvoicedLine;
import org.palestre.shared.Money;

/**
 * Issues what waits of some payers, in the caller's transaction: lines debited first, numbers taken last, so that nodes that
 * issue at the same moment wait for each other no longer than it takes to write the documents' heads and commit.
 */
@ApplicationScoped
public class InvoiceIssue {

    @Inject
    private InvoiceBooking booking;

    @Inject
    private InvoiceWriting writing;

    @Inject
    private Numbers numbers;

    @Inject
    private Closings closings;

    @Inject
    private Event<LineDebited> lineDebited;

    @Inject
    private Event<WalletChanged> walletChanged;

    @Inject
    private Event<InvoiceIssued> invoiceIssued;

    /** Debits lines that were taken, and issues an invoice and a credit note to each payer who has such lines. */
    public List<InvoiceIssued> issue(List<Long> lines, Terms terms) {
        if (lines.isEmpty()) {
            return List.of();
        }
        List<InvoicedLine> debited = closings.whileOpen(
                terms.day(), () -> booking.debit(lines, terms.day(), terms.payableBy(), terms.at(), terms.by()));
        List<IssuedDocument> documents = IssuedDocument.of(debited);
        debited.forEach(line -> lineDebited.fire(line.debited()));
        tellOfWallets(debited);
        if (documents.isEmpty()) {
            return List.of();
        }
        writing.checkEntries();
        List<InvoiceIssued> issued = writing.add(documents, numbered(documents, terms), terms);
        issued.forEach(invoiceIssued::fire);
        return issued;
    }

    /** Credit notes first, always: two that take numbers of both series wait for each other in one order. */
    private Map<Long, DocumentNumber> numbered(List<IssuedDocument> documents, Terms terms) {
        Map<Long, DocumentNumber> numbered = new HashMap<>();
        for (InvoiceKind kind : List.of(InvoiceKind.CREDIT_NOTE, InvoiceKind.INVOICE)) {
            List<IssuedDocument> ofKind = documents.stream()
                    .filter(document -> document.kind() == kind)
                    .toList();
            if (!ofKind.isEmpty()) {
                Queue<DocumentNumber> taken =
                        new ArrayDeque<>(numbers.next(kind.series(), terms.day().getYear(), ofKind.size()));
                ofKind.forEach(document -> numbered.put(document.id(), taken.remove()));
            }
        }
        return numbered;
    }

    private record Wallet(long payerId, String serviceCode, long entryId) {}

    private void tellOfWallets(List<InvoicedLine> lines) {
        Map<Wallet, Money> changes = new LinkedHashMap<>();
        for (InvoicedLine line : lines) {
            LineDebited debited = line.debited();
            if (debited.entryId() != null && !debited.amount().isZero()) {
                changes.merge(
                        new Wallet(debited.payerId(), debited.serviceCode(), debited.entryId()),
                        debited.amount().negate(),
                        Money::plus);
            }
        }
        changes.forEach((wallet, by) ->
                walletChanged.fire(new WalletChanged(wallet.payerId(), wallet.serviceCode(), wallet.entryId(), by)));
    }
}
