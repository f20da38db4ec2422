package org.palestre.accounts.boundary;

import java.time.Instant;

/**
 * That somebody acts for an organisation, or is invited to.
 *
 * @param personName who, or null while the invitation waits
 * @param telephone as people write it, or empty
 * @param since accepted, or null while the invitation waits
 * @param mine whether it is the caller's own
 */
public record DelegationView(
        long id,
        DelegationKind kind,
        String personName,
        String email,
        String telephone,
        Instant invitedAt,
        Instant since,
        boolean mine) {

    /** Whether it is not accepted yet. */
    public boolean waiting() {
        return since == null;
    }
}
