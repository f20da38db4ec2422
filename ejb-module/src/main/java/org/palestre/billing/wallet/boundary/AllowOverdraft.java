package org.palestre.billing.wallet.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.billing.boundary.PayerView;
import org.palestre.billing.boundary.Payers;
import org.palestre.billing.boundary.ServiceView;
import org.palestre.billing.boundary.Services;
import org.palestre.billing.wallet.control.OverdraftMail;
import org.palestre.billing.wallet.control.OverdraftRules;
import org.palestre.billing.wallet.entity.Overdrafts;
import org.palestre.billing.wallet.entity.WalletReading;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;
import org.palestre.shared.Texts;

/**
 * The treasurer lets one payer's wallet bear more than the service lets everybody have, until a day, for a reason that is kept:
 * a booking that was refused for want of money (S4) can then be made by whoever wanted it.
 */
@Stateless
@RolesAllowed(Roles.TREASURER)
public class AllowOverdraft {

    private static final String SUBJECT = "billing.payer";
    private static final int LONGEST_REASON = 500;

    @EJB
    private Payers payers;

    @EJB
    private Services services;

    @EJB
    private AuditTrail audit;

    @Inject
    private WalletReading wallets;

    @Inject
    private Overdrafts overdrafts;

    @Inject
    private OverdraftMail mail;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /**
     * A wallet, with what it bears and what was allowed for it.
     *
     * @throws BusinessException {@code billing.unknownPayer}, {@code billing.unknownService}
     */
    public OverdraftCase wallet(long payerId, String serviceCode) {
        PayerView payer = payers.payer(payerId);
        ServiceView service = services.service(serviceCode);
        LocalDate today = LocalDate.now(clock);
        List<AllowedOverdraft> allowed = overdrafts.ofWallet(payerId, serviceCode, today);
        return OverdraftCase.of(
                wallets.offer(payerId, payer.name(), serviceCode, null).orElseThrow(),
                service,
                overdrafts.on(payerId, serviceCode, today),
                OverdraftRules.latest(today),
                allowed);
    }

    /** A page of those that count, the one that ends first before the others; or of all that ever were allowed. */
    public Page<AllowedOverdraft> list(OverdraftFilter filter, PageRequest page) {
        return overdrafts.list(filter, LocalDate.now(clock), page);
    }

    /**
     * Allows one, in the place of the one that stands. The payer is told. What stands already changes nothing.
     *
     * @throws BusinessException {@code billing.unknownPayer}, {@code billing.unknownService}; {@code wallet.ownOverdraft} for
     *     oneself or an organisation for which one acts; {@code billing.changedMeanwhile} if another one stands than was
     *     seen; {@code shared.missing} at {@code reason}; as {@link OverdraftRules#check}
     */
    public AllowedOverdraft allow(NewOverdraft wanted) {
        NewOverdraft asked = wanted.because(Texts.required(wanted.reason(), "reason", LONGEST_REASON));
        PayerView payer = payers.payer(asked.payerId());
        requireForeign(payer.id());
        ServiceView service = services.service(asked.serviceCode());
        LocalDate today = LocalDate.now(clock);
        OverdraftRules.check(asked, service, today);
        Optional<AllowedOverdraft> stands = standing(asked, today);
        if (stands.filter(one -> one.says(asked)).isPresent()) {
            return stands.get();
        }
        if (!Objects.equals(stands.map(AllowedOverdraft::id).orElse(null), asked.replaces())) {
            throw BusinessException.conflict("billing.changedMeanwhile");
        }
        overdrafts.add(asked, today, context.getCallerPrincipal().getName(), clock.instant());
        audit.record(
                "wallet.allowOverdraft",
                SUBJECT,
                payer.id(),
                service.code() + ", " + asked.overdraft() + ", " + asked.lastDay() + ", " + asked.reason());
        mail.tell(payer, service, asked.overdraft(), asked.lastDay());
        return standing(asked, today).orElseThrow();
    }

    /**
     * Takes one back: bookings that are made already stay, further ones need what everybody needs. The payer is told.
     *
     * @throws BusinessException {@code wallet.unknownOverdraft}, {@code wallet.overdraftOver}; {@code shared.missing} at {@code
     *     reason}
     */
    public void end(long id, String reason) {
        String why = Texts.required(reason, "reason", LONGEST_REASON);
        AllowedOverdraft allowed = overdrafts
                .byId(id, LocalDate.now(clock))
                .orElseThrow(() -> BusinessException.notFound("wallet.unknownOverdraft"));
        if (!allowed.standing()
                || !overdrafts.end(id, why, context.getCallerPrincipal().getName(), clock.instant())) {
            throw BusinessException.conflict("wallet.overdraftOver");
        }
        ServiceView service = services.service(allowed.serviceCode());
        audit.record("wallet.endOverdraft", SUBJECT, allowed.payerId(), service.code() + ", " + why);
        mail.tell(payers.payer(allowed.payerId()), service, service.overdraft(), null);
    }

    private Optional<AllowedOverdraft> standing(NewOverdraft asked, LocalDate today) {
        return overdrafts.ofWallet(asked.payerId(), asked.serviceCode(), today).stream()
                .filter(AllowedOverdraft::standing)
                .findFirst();
    }

    private void requireForeign(long payerId) {
        if (payers.mine().stream().anyMatch(mine -> mine.id() == payerId)) {
            throw BusinessException.forbidden("wallet.ownOverdraft");
        }
    }
}
