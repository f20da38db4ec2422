package org.palestre.billing.payment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.billing.boundary.PayerView;
import org.palestre.billing.boundary.Payers;
import org.palestre.billing.payment.entity.Operations;
import org.palestre.billing.payment.entity.PaymentViews;
import org.palestre.billing.payment.entity.Payments;
import org.palestre.billing.payment.entity.StoredPayment;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;

/**
 * What has become of one's online payments: those that one has made, and those into wallets of payers for whom one acts.
 * A payment of somebody else is {@code payment.unknown}.
 */
@Stateless
@RolesAllowed(Roles.PERSON)
public class FollowPayment {

    @EJB
    private CurrentPerson person;

    @EJB
    private Payers payers;

    @Inject
    private Payments payments;

    @Inject
    private Operations operations;

    @Inject
    private PaymentViews views;

    @Inject
    private Clock clock;

    /** @throws BusinessException {@code payment.unknown} */
    public PaymentView payment(String reference) {
        return visible(payments.get(reference));
    }

    /**
     * Whether the caller has made it. Others who see it, since they act for the same payer, do not go on with it.
     *
     * @throws BusinessException {@code payment.unknown}
     */
    public boolean made(String reference) {
        return payments.get(reference).personId() == person.requirePersonId();
    }

    /**
     * The payer's browser came back from PayFiP: it is asked at once, in the background.
     *
     * @throws BusinessException {@code payment.unknown}
     */
    public void cameBack(String reference) {
        StoredPayment payment = payments.get(reference);
        visible(payment);
        operations.wake(payment.id(), PaymentEventKind.CAME_BACK, clock.instant());
    }

    /** The payments, the latest first. */
    public Page<PaymentView> payments(PageRequest page) {
        return views.ofPerson(person.requirePersonId(), mine(), page);
    }

    /** Those of the caller's payments on which something may still happen, the latest first. */
    public List<PaymentView> moving() {
        return views.movingOf(person.requirePersonId());
    }

    private PaymentView visible(StoredPayment payment) {
        PaymentView view = views.of(payment);
        Set<Long> mine = Set.copyOf(mine());
        boolean visible = payment.personId() == person.requirePersonId()
                || view.lines().stream().map(PaymentLineView::payerId).anyMatch(mine::contains);
        if (!visible) {
            throw BusinessException.notFound("payment.unknown");
        }
        return view;
    }

    private List<Long> mine() {
        return payers.mine().stream().map(PayerView::id).collect(Collectors.toList());
    }
}
