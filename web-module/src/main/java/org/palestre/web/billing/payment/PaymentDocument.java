package org.palestre.web.billing.payment;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.palestre.billing.payment.boundary.PaymentMeans;
import org.palestre.billing.payment.boundary.PaymentState;
import org.palestre.billing.payment.boundary.PaymentView;

/**
 * An online payment, as the API shows it. Amounts are in cents.
 *
 * @param payUntil until when the payment page can be opened
 * @param unsureUntil until when what is said may still change by itself
 * @param test whether no money moved
 */
public record PaymentDocument(
        String number,
        PaymentState state,
        long amount,
        Instant createdAt,
        Instant sentAt,
        Instant payUntil,
        Instant unsureUntil,
        PaymentMeans means,
        Long paidAmount,
        Instant paidAt,
        Instant bookedAt,
        boolean test,
        List<Line> wallets) {

    /** A wallet that is paid, and for which invoice; null for the oldest. */
    public record Line(long payerId, String payer, String serviceCode, String service, long amount, String invoice) {}

    static PaymentDocument of(PaymentView payment, Locale language) {
        return new PaymentDocument(
                payment.reference(),
                payment.state(),
                payment.total().cents(),
                payment.createdAt(),
                payment.sentAt(),
                payment.payUntil(),
                payment.unsureUntil(),
                payment.means(),
                payment.paid() == null ? null : payment.paid().cents(),
                payment.paidAt(),
                payment.bookedAt(),
                payment.test(),
                payment.lines().stream()
                        .map(line -> new Line(
                                line.payerId(),
                                line.payerName(),
                                line.serviceCode(),
                                line.serviceName(language),
                                line.amount().cents(),
                                line.invoice()))
                        .toList());
    }
}
