package org.palestre.billing.invoice.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.palestre.billing.invoice.control.ProportionalShares;
import org.palestre.shared.BusinessException;
import org.palestre.shared.DateRange;
import org.palestre.shared.Money;

/**
 * An invoice of which something is still to be paid.
 *
 * @param number as it stands on the document
 * @param dueOn the last day to pay
 * @param inPlan whether it is being paid in instalments
 * @param reminders how many steps of reminding were said
 * @param parts what of it is open, for each service
 */
public record OpenInvoice(
        long id,
        String number,
        long payerId,
        String payerName,
        LocalDate issuedOn,
        LocalDate dueOn,
        DateRange period,
        Money total,
        boolean inPlan,
        int reminders,
        List<Part> parts)
        implements Serializable {

    public OpenInvoice {
        parts = List.copyOf(parts);
    }

    /**
     * What is open of a service.
     *
     * @param amount what the invoice charges for it, VAT included
     * @param vat the VAT in it
     * @param left the amount less what was credited, given up or ordered
     * @param open what of that is not paid
     */
    public record Part(String serviceCode, Money amount, Money vat, Money left, Money open) implements Serializable {}

    public Money open() {
        return Money.sum(parts.stream().map(Part::open).toList());
    }

    /**
     * What one amount pays of each service: in proportion to what is open of it ({@link ProportionalShares}).
     *
     * @throws BusinessException {@code invoice.notPositive}; {@code invoice.lessOpen} (number, what is open) at {@code amount}
     */
    public List<InvoiceShare> shares(Money amount) {
        if (amount == null || !amount.isPositive()) {
            throw BusinessException.invalid("invoice.notPositive", "amount");
        }
        if (amount.compareTo(open()) > 0) {
            throw BusinessException.invalid("invoice.lessOpen", "amount", number, open());
        }
        List<Money> shares =
                ProportionalShares.of(amount, parts.stream().map(Part::open).toList());
        return IntStream.range(0, parts.size())
                .filter(part -> shares.get(part).isPositive())
                .mapToObj(part ->
                        new InvoiceShare(number, payerId, parts.get(part).serviceCode(), shares.get(part)))
                .toList();
    }
}
