package org.palestre.billing.treasury.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palestre.billing.boundary.Ledger;
import org.palestre.billing.invoice.boundary.OpenInvoices;
import org.palestre.billing.treasury.boundary.OrderLine;
import org.palestre.shared.Money;

/** Tells the invoices what of them the public treasury collects, so that nobody asks their payers for it. */
@ApplicationScoped
public class InvoiceNotes {

    private static final Pattern INVOICE = Pattern.compile("invoice:(\\d{1,18})");

    @Inject
    private OpenInvoices invoices;

    @Inject
    private Ledger ledger;

    /**
     * An order was made of an invoice by an entry, or taken back.
     *
     * @param sourceEntry the invoice's entry
     * @param ordered whether it was made
     */
    public void note(long sourceEntry, List<OrderLine> lines, boolean ordered, long entryId) {
        Matcher invoice = INVOICE.matcher(ledger.entry(sourceEntry).reference());
        if (invoice.matches()) {
            long id = Long.parseLong(invoice.group(1));
            lines.stream().map(OrderLine::serviceCode).distinct().forEach(service -> {
                Money amount = Money.sum(lines.stream()
                        .filter(line -> line.serviceCode().equals(service))
                        .map(OrderLine::amount)
                        .toList());
                invoices.noteOrdered(id, service, ordered ? amount : amount.negate(), entryId);
            });
        }
    }
}
