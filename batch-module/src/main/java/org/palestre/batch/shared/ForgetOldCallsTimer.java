package org.palestre.batch.shared;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import java.time.Duration;
import org.palestre.shared.Roles;
import org.palestre.shared.boundary.IdempotentCalls;

/** Forgets, every night, the idempotency keys of calls that nobody will repeat any more. */
@Stateless
@DenyAll
@RunAs(Roles.SYSTEM)
public class ForgetOldCallsTimer {

    private static final Duration KEPT = Duration.ofDays(3);

    @EJB
    private IdempotentCalls calls;

    @Schedule(hour = "3", minute = "17", info = "forget old idempotency keys")
    void night() {
        calls.forget(KEPT);
    }
}
