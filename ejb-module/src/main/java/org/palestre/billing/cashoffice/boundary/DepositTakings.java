package org.palestre.billing.cashoffice.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.billing.boundary.DocumentNumber;
import org.palestre.billing.boundary.Ledger;
import org.palestre.billing.boundary.Numbers;
import org.palestre.billing.cashoffice.control.CounterEntries;
import org.palestre.billing.cashoffice.control.DepositPaper;
import org.palestre.billing.cashoffice.control.OfficeRights;
import org.palestre.billing.cashoffice.entity.CashOffices;
import org.palestre.billing.cashoffice.entity.Deposits;
import org.palestre.documents.boundary.StoredDocument;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;

/** A cash office hands over what it took, with a slip that lists it. */
@Stateless
@RolesAllowed({Roles.TREASURER, Roles.CASHIER})
public class DepositTakings {

    private static final int MOST_ITEMS = 1000;

    @Inject
    private OfficeRights rights;

    @Inject
    private CashOffices offices;

    @Inject
    private Deposits deposits;

    @Inject
    private DepositPaper paper;

    @EJB
    private Ledger ledger;

    @EJB
    private Numbers numbers;

    @EJB
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** What of this kind can be handed over, the oldest first; of cash nothing, see {@link #cash}. */
    public List<HeldItem> held(long officeId, MeansKind kind) {
        rights.requireReader(officeId);
        return deposits.held(officeId, kind);
    }

    /** The cash that can be handed over: of counted tills, without the float. */
    public Money cash(long officeId) {
        rights.requireReader(officeId);
        return deposits.heldCash(officeId);
    }

    /**
     * Hands over.
     *
     * @throws BusinessException {@code cashoffice.unknownOffice}; {@code cashoffice.emptyDeposit}, {@code
     *     cashoffice.notDepositable} at {@code items}, {@code cashoffice.notSoMuchCash} at {@code coins}; {@code
     *     cashoffice.depositedAlready}
     */
    public DepositView make(NewDeposit asked) {
        OfficeView office = rights.requireMember(asked.officeId());
        if (asked.kind() == null || asked.destination() == null) {
            throw BusinessException.invalid("shared.missing", asked.kind() == null ? "kind" : "destination");
        }
        boolean cash = asked.kind() == MeansKind.CASH;
        NewDeposit deposit = new NewDeposit(
                office.id(),
                asked.kind(),
                asked.destination(),
                cash ? List.of() : asked.items().stream().distinct().toList(),
                cash ? Coins.checked(asked.coins()) : List.of());
        Money amount = cash ? Coins.total(deposit.coins()) : deposits.total(deposit.items());
        if (!amount.isPositive() || deposit.items().size() > MOST_ITEMS) {
            throw BusinessException.invalid("cashoffice.emptyDeposit", cash ? "coins" : "items", MOST_ITEMS);
        }
        offices.held(office.id());
        long id = deposits.nextId();
        LocalDate today = LocalDate.now(clock);
        long entry =
                ledger.book(CounterEntries.deposit(id, office.code(), deposit.kind(), deposit.destination(), amount));
        DocumentNumber number = numbers.next("R" + office.code(), today.getYear());
        deposits.add(id, deposit, amount, number, rights.person(), entry, today, clock.instant());
        DepositView made = deposits.deposit(id);
        audit.record("cashoffice.deposit", "billing.deposit", id, made.number() + " " + amount);
        return made;
    }

    /** The deposits of an office, the latest first. */
    @RolesAllowed({Roles.TREASURER, Roles.CASHIER, Roles.AUDITOR})
    public Page<DepositView> list(long officeId, PageRequest page) {
        rights.requireReader(officeId);
        return deposits.of(officeId, page);
    }

    /** @throws BusinessException {@code cashoffice.unknownDeposit} */
    @RolesAllowed({Roles.TREASURER, Roles.CASHIER, Roles.AUDITOR})
    public DepositView deposit(long id) {
        DepositView deposit = deposits.deposit(id);
        try {
            rights.requireReader(deposit.officeId());
        } catch (BusinessException e) {
            throw Deposits.unknown();
        }
        return deposit;
    }

    /** The slip on paper. @throws BusinessException {@code cashoffice.unknownDeposit} */
    @RolesAllowed({Roles.TREASURER, Roles.CASHIER, Roles.AUDITOR})
    public StoredDocument paper(long id) {
        return paper.of(deposit(id));
    }
}
