package org.palestre.billing.history.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.palestre.billing.boundary.PayerView;
import org.palestre.billing.boundary.Payers;
import org.palestre.billing.control.PaymentFact;
import org.palestre.billing.control.PaymentFacts;
import org.palestre.billing.history.entity.BookedReceipt;
import org.palestre.billing.history.entity.ConsumptionReading;
import org.palestre.billing.history.entity.ReceiptReading;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;

/**
 * What a payer consumed and paid, for the payer and who acts for it (S4, "Consulter les historiques"). To anybody else the
 * payer does not exist.
 */
@Stateless
@RolesAllowed(Roles.PERSON)
public class ConsultHistories {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    @EJB
    private Payers payers;

    @Inject
    private ConsumptionReading consumption;

    @Inject
    private ReceiptReading receipts;

    @Inject
    @Any
    private Instance<PaymentFacts> facts;

    @Inject
    private Clock clock;

    /** The payers for whom the caller acts: the own one first, then organisations by name. */
    public List<PayerView> mine() {
        return payers.mine();
    }

    /**
     * What was consumed in a month, by its day.
     *
     * @param month null for the current one
     * @throws BusinessException {@code billing.unknownPayer}, {@code history.noMonth} at {@code month}
     */
    public ConsumptionMonth consumption(long payerId, YearMonth month, PageRequest page) {
        PayerView payer = payers.requireMine(payerId);
        YearMonth wanted = month == null ? YearMonth.now(clock) : month;
        requireYear(wanted.getYear(), "month");
        return consumption.month(payer, wanted, page);
    }

    /**
     * What was paid in a year, the latest first.
     *
     * @param year null for the current one
     * @throws BusinessException {@code billing.unknownPayer}, {@code history.noMonth} at {@code year}
     */
    public ReceiptYear receipts(long payerId, Integer year, PageRequest page) {
        PayerView payer = payers.requireMine(payerId);
        int wanted = year == null ? LocalDate.now(clock).getYear() : year;
        requireYear(wanted, "year");
        Page<BookedReceipt> booked = receipts.year(payerId, wanted, page);
        Map<String, PaymentFact> known = known(booked.items());
        return new ReceiptYear(
                payerId,
                payer.name(),
                wanted,
                receipts.earlier(payerId, wanted),
                receipts.later(payerId, wanted),
                new Page<>(
                        booked.items().stream()
                                .map(one -> one.with(known.get(one.reference())))
                                .toList(),
                        booked.total()),
                receipts.total(payerId, wanted));
    }

    private Map<String, PaymentFact> known(List<BookedReceipt> booked) {
        List<String> references = booked.stream().map(BookedReceipt::reference).toList();
        Map<String, PaymentFact> known = new HashMap<>();
        facts.forEach(component -> known.putAll(component.of(references)));
        return known;
    }

    private static void requireYear(int year, String field) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw BusinessException.invalid("history.noMonth", field);
        }
    }
}
