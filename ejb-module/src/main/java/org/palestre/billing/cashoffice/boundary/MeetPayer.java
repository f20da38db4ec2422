package org.palestre.billing.cashoffice.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.billing.boundary.PayerKind;
import org.palestre.billing.boundary.PayerView;
import org.palestre.billing.boundary.Payers;
import org.palestre.billing.cashoffice.control.CounterWallets;
import org.palestre.billing.cashoffice.entity.CounterSearch;
import org.palestre.billing.control.PayerFinder;
import org.palestre.billing.invoice.boundary.OpenInvoices;
import org.palestre.billing.payment.boundary.WalletAmount;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;
import org.palestre.shared.Roles;
import org.palestre.shared.Texts;

/** A cashier finds who stands at the counter and sees what is owed, before {@link TakePayment the money is taken}. */
@Stateless
@RolesAllowed({Roles.TREASURER, Roles.CASHIER})
public class MeetPayer {

    private static final int MOST_FOUND = 30;
    private static final int MOST_PAYERS = 10;

    @Inject
    private CounterSearch search;

    @Inject
    private CounterWallets wallets;

    @Inject
    @Any
    private Instance<PayerFinder> finders;

    @EJB
    private OpenInvoices invoices;

    @EJB
    private Payers payers;

    @EJB
    private AuditTrail audit;

    /**
     * Those who may be meant: by words of name, e-mail, telephone or registration, by the number of an invoice, a receipt or
     * a cheque. Also people and clubs to whom nothing was ever charged.
     */
    public List<CounterPayer> find(String q) {
        String asked = Texts.optional(q, "q", 200);
        if (asked == null) {
            return List.of();
        }
        Set<Long> found = new HashSet<>();
        finders.forEach(finder -> found.addAll(finder.find(asked)));
        List<String> words = Arrays.stream(asked.split("\\s+"))
                .map(word -> word.matches("0\\d{9}") ? word.substring(1) : word)
                .toList();
        return search.find(words, found, MOST_FOUND);
    }

    /** Makes a payer of a person who was found. @throws BusinessException {@code billing.unknownPayer} */
    public long payerOfPerson(long personId) {
        return payers.ofPerson(personId);
    }

    /** Makes a payer of an organisation that was found. @throws BusinessException {@code billing.unknownPayer} */
    public long payerOfOrganisation(long organisationId) {
        return payers.ofOrganisation(organisationId);
    }

    /**
     * What these payers can pay, those wallets first that owe, with their open invoices. That an agent looks at a person's
     * account is recorded.
     *
     * @throws BusinessException {@code billing.unknownPayer}, {@code cashoffice.tooManyPayers} (most)
     */
    public List<CounterWallet> wallets(List<Long> payerIds) {
        if (payerIds.size() > MOST_PAYERS) {
            throw BusinessException.invalid("cashoffice.tooManyPayers", "payer", MOST_PAYERS);
        }
        for (long id : payerIds) {
            PayerView payer = payers.payer(id);
            if (payer.kind() == PayerKind.PERSON) {
                audit.record("billing.accountRead", "billing.payer", id, null);
            }
        }
        return wallets.of(List.copyOf(payerIds));
    }

    /**
     * What one amount pays of a payer's invoice, for each of its services in proportion to what is open of it: what {@link
     * TakePayment} takes.
     *
     * @throws BusinessException {@code invoice.paidAlready} if nothing of it is open or it is none of the payer's, {@code
     *     invoice.notPositive}, {@code invoice.lessOpen} at {@code amount}
     */
    public List<WalletAmount> shares(long payerId, String number, Money amount) {
        return WalletAmount.of(invoices.ofPayers(List.of(payerId)).stream()
                .filter(invoice -> invoice.number().equals(number))
                .findFirst()
                .orElseThrow(() -> BusinessException.invalid("invoice.paidAlready", "amount", number))
                .shares(amount));
    }
}
