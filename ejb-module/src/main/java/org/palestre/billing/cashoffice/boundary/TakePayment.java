package org.palestre.billing.cashoffice.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.palestre.billing.boundary.DocumentNumber;
import org.palestre.billing.boundary.Ledger;
import org.palestre.billing.boundary.Numbers;
import org.palestre.billing.boundary.Payers;
import org.palestre.billing.boundary.Services;
import org.palestre.billing.cashoffice.control.CounterEntries;
import org.palestre.billing.cashoffice.control.OfficeRights;
import org.palestre.billing.cashoffice.control.Settlement;
import org.palestre.billing.cashoffice.control.WalletRules;
import org.palestre.billing.cashoffice.entity.CashOffices;
import org.palestre.billing.cashoffice.entity.ReceiptReading;
import org.palestre.billing.cashoffice.entity.Receipts;
import org.palestre.billing.cashoffice.entity.Tills;
import org.palestre.billing.event.PaymentReceived;
import org.palestre.billing.invoice.boundary.NamedInvoices;
import org.palestre.billing.payment.boundary.WalletAmount;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;
import org.palestre.shared.Roles;
import org.palestre.shared.Texts;

/** A cashier takes the money: one receipt for several wallets and means. */
@Stateless
@RolesAllowed({Roles.TREASURER, Roles.CASHIER})
public class TakePayment {

    @Inject
    private OfficeRights rights;

    @Inject
    private CashOffices offices;

    @Inject
    private Tills tills;

    @Inject
    private Receipts receipts;

    @Inject
    private ReceiptReading reading;

    @EJB
    private Payers payers;

    @EJB
    private Services services;

    @EJB
    private Ledger ledger;

    @EJB
    private NamedInvoices invoices;

    @EJB
    private Numbers numbers;

    @Inject
    private Event<PaymentReceived> received;

    @Inject
    private Clock clock;

    /**
     * Takes a payment on the caller's till. The same key again gives the receipt that it gave before.
     *
     * @throws BusinessException {@code cashoffice.unknownTill}, {@code cashoffice.tillClosed}, {@code
     *     cashoffice.tillOfEarlierDay} (day); {@code cashoffice.keyUsed} (number) if the key came with another payment;
     *     {@code billing.unknownPayer}, {@code billing.unknownService}; what {@link Settlement} and {@link WalletRules} say; as
     *     {@link NamedInvoices#require} where an invoice is named
     */
    public ReceiptView take(NewReceipt asked) {
        String key = Texts.required(asked.key(), "key", 200);
        String paidBy = Texts.optional(asked.paidBy(), "paidBy", 120);
        Money total = WalletRules.total(asked.wallets());
        TillView till = requireMine(asked.tillId());
        Optional<Long> earlier = receipts.ofKey(till.id(), key);
        if (earlier.isPresent()) {
            return same(asked, reading.receipt(earlier.get()));
        }
        LocalDate today = LocalDate.now(clock);
        requireOpen(till, today);
        OfficeView office = offices.office(till.officeId());
        Settlement settlement = Settlement.of(total, asked.means(), office);
        requireKnown(asked.wallets());
        invoices.require(WalletAmount.shares(asked.wallets()));
        long id = receipts.nextId();
        long entry = ledger.book(CounterEntries.receipt(id, office.code(), settlement.means(), asked.wallets()));
        invoices.note(entry, WalletAmount.shares(asked.wallets()));
        DocumentNumber number = numbers.next("Q" + office.code(), today.getYear());
        receipts.add(
                id,
                till,
                new NewReceipt(till.id(), key, paidBy, asked.wallets(), asked.means()),
                paidBy,
                settlement,
                number,
                entry,
                today,
                clock.instant());
        CounterEntries.byPayer(asked.wallets())
                .forEach((payer, amount) -> received.fire(new PaymentReceived(id, payer, amount)));
        return reading.receipt(id);
    }

    private TillView requireMine(long tillId) {
        TillView till = tills.held(tillId);
        if (till.cashierId() != rights.person()) {
            throw Tills.unknown();
        }
        rights.requireMember(till.officeId());
        return till;
    }

    private static void requireOpen(TillView till, LocalDate today) {
        if (!till.open()) {
            throw BusinessException.conflict("cashoffice.tillClosed");
        }
        if (!till.openedOn().equals(today)) {
            throw BusinessException.conflict("cashoffice.tillOfEarlierDay", till.openedOn());
        }
    }

    private void requireKnown(List<WalletAmount> wallets) {
        List<Long> ids = wallets.stream().map(WalletAmount::payerId).distinct().toList();
        if (payers.payers(ids).size() < ids.size()) {
            throw BusinessException.notFound("billing.unknownPayer");
        }
        wallets.stream().map(WalletAmount::serviceCode).distinct().forEach(services::service);
    }

    private static ReceiptView same(NewReceipt asked, ReceiptView made) {
        List<WalletAmount> paid = made.lines().stream()
                .map(line -> new WalletAmount(line.payerId(), line.serviceCode(), line.amount(), line.invoice()))
                .toList();
        if (!paid.equals(asked.wallets())) {
            throw BusinessException.conflict("cashoffice.keyUsed", made.number());
        }
        return made;
    }
}
