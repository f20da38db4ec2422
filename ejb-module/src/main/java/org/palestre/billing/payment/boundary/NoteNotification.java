package org.palestre.billing.payment.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.palestre.billing.payment.entity.Operations;
import org.palestre.shared.Roles;

/**
 * PayFiP, or anybody who says so, tells that something happened to an operation. Nothing of it is believed: PayFiP is asked
 * by and by, as a {@link Roles#SYSTEM} task of its own, and nobody waits for that.
 */
@Stateless
@PermitAll
public class NoteNotification {

    @Inject
    private Operations operations;

    @Inject
    private Clock clock;

    /** Whether the operation is one of ours; twice is the same as once. */
    public boolean note(String idOp) {
        Optional<Long> payment = operations.payment(idOp);
        payment.ifPresent(id -> operations.wake(id, PaymentEventKind.NOTIFIED, clock.instant()));
        return payment.isPresent();
    }
}
