package org.palestre.accounts.boundary;

import java.time.Instant;

/** An invitation to act for an organisation that waits for the caller. */
public record InvitationView(
        long delegationId, String organisationName, DelegationKind kind, String invitedBy, Instant invitedAt) {}
