package org.palestre.billing.wallet.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.palestre.billing.boundary.BillingMode;
import org.palestre.billing.boundary.ServiceView;
import org.palestre.shared.Money;

/**
 * A wallet before the treasurer, who thinks about its overdraft.
 *
 * @param balance what is in it now
 * @param notYetDebited what bookings cost that were not debited yet, whenever they are due
 * @param overdraft how far below zero bookings may take it today
 * @param ofService the overdraft that the service lets everybody have
 * @param prepaid whether bookings are paid from it beforehand; what is invoiced needs no overdraft, but may still have one of before
 * @param latest the last day until which one can be allowed
 * @param allowed what was allowed for it, the latest first
 */
public record OverdraftCase(
        long payerId,
        String payerName,
        String serviceCode,
        String nameFrench,
        String nameEnglish,
        Money balance,
        Money notYetDebited,
        Money overdraft,
        Money ofService,
        boolean prepaid,
        LocalDate latest,
        List<AllowedOverdraft> allowed)
        implements Serializable {

    public OverdraftCase {
        allowed = List.copyOf(allowed);
    }

    static OverdraftCase of(
            RefundOffer wallet,
            ServiceView service,
            Money overdraft,
            LocalDate latest,
            List<AllowedOverdraft> allowed) {
        return new OverdraftCase(
                wallet.payerId(),
                wallet.payerName(),
                service.code(),
                service.nameFrench(),
                service.nameEnglish(),
                wallet.balance(),
                wallet.notYetDebited(),
                overdraft,
                service.overdraft(),
                service.mode() == BillingMode.PREPAID,
                latest,
                allowed);
    }

    /** What can still be booked; zero if nothing. */
    public Money left() {
        Money left = balance.minus(notYetDebited).plus(overdraft);
        return left.isNegative() ? Money.ZERO : left;
    }

    /** Name of the service. */
    public String serviceName(Locale language) {
        return language.getLanguage().equals("en") ? nameEnglish : nameFrench;
    }

    /** The one that counts today. */
    public Optional<AllowedOverdraft> standing() {
        return allowed.stream().filter(AllowedOverdraft::standing).findFirst();
    }
}
