package org.palestre.billing.cashoffice.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.billing.boundary.Ledger;
import org.palestre.billing.cashoffice.control.CounterEntries;
import org.palestre.billing.cashoffice.control.OfficeRights;
import org.palestre.billing.cashoffice.entity.CashOffices;
import org.palestre.billing.cashoffice.entity.Tills;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;
import org.palestre.shared.Roles;
import org.palestre.shared.Texts;

/** A cashier opens a till, and closes it by counting. */
@Stateless
@RolesAllowed({Roles.TREASURER, Roles.CASHIER})
public class RunTill {

    private static final String SUBJECT = "billing.till";

    @Inject
    private OfficeRights rights;

    @Inject
    private CashOffices offices;

    @Inject
    private Tills tills;

    @EJB
    private Ledger ledger;

    @EJB
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The caller's open till. */
    public Optional<TillView> mine() {
        return tills.openOf(rights.person());
    }

    /**
     * Opens a till for the caller.
     *
     * @param floatAmount what is in it; with the floats of the other open tills no more than the office's
     * @return its id
     * @throws BusinessException {@code cashoffice.unknownOffice}, {@code cashoffice.notNamed}, {@code cashoffice.tillOpen};
     *     {@code cashoffice.amount} or {@code cashoffice.floatGiven} at {@code floatAmount}
     */
    public long open(long officeId, Money floatAmount) {
        OfficeView office = rights.requireMember(officeId);
        if (!office.active()) {
            throw BusinessException.conflict("cashoffice.notNamed");
        }
        if (floatAmount == null || floatAmount.isNegative()) {
            throw BusinessException.invalid("cashoffice.amount", "floatAmount", office.floatAmount());
        }
        long id = tills.open(officeId, rights.person(), LocalDate.now(clock), clock.instant(), floatAmount);
        audit.record("cashoffice.openTill", SUBJECT, id, floatAmount.toString());
        return id;
    }

    /**
     * Closes the caller's till for good. What is counted too much or missing is booked; the till's cashier says why.
     *
     * @param counted coins and notes, the float among them
     * @param comment needed if there is a difference
     * @throws BusinessException {@code cashoffice.unknownTill}, {@code cashoffice.tillClosed}; {@code
     *     cashoffice.differenceUnexplained} (difference) at {@code comment}; as {@link Coins#checked}
     */
    public TillView close(long tillId, List<Coins> counted, String comment) {
        List<Coins> coins = Coins.checked(counted);
        String why = Texts.optional(comment, "comment", 500);
        TillView till = requireMine(tillId);
        if (!till.open()) {
            throw BusinessException.conflict("cashoffice.tillClosed");
        }
        Money difference = Coins.total(coins).minus(till.expectedCash());
        if (!difference.isZero() && why == null) {
            throw BusinessException.invalid("cashoffice.differenceUnexplained", "comment", difference);
        }
        Long entry = difference.isZero()
                ? null
                : (Long) ledger.book(CounterEntries.difference(
                        tillId, offices.office(till.officeId()).code(), Coins.total(coins), till.expectedCash()));
        tills.close(till, rights.person(), clock.instant(), coins, entry, why);
        audit.record("cashoffice.closeTill", SUBJECT, tillId, difference.toString());
        return tills.till(tillId);
    }

    private TillView requireMine(long tillId) {
        TillView till = tills.held(tillId);
        if (till.cashierId() != rights.person()) {
            throw Tills.unknown();
        }
        return till;
    }
}
