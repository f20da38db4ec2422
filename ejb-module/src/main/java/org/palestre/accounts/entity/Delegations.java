package org.palestre.accounts.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.palestre.accounts.boundary.DelegationKind;
import org.palestre.accounts.boundary.DelegationView;
import org.palestre.accounts.boundary.InvitationView;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;

/** Who acts for which organisation, and who is invited to. */
@ApplicationScoped
public class Delegations {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Database database;

    /** @throws BusinessException {@code accounts.unknownInvitation} if there is none */
    public Delegation withId(long id) {
        return Optional.ofNullable(entities.find(Delegation.class, id))
                .orElseThrow(() -> BusinessException.notFound("accounts.unknownInvitation"));
    }

    /** Those of an organisation that have not ended. */
    public List<DelegationView> of(long organisationId, long callerId) {
        return database.list(
                """
                SELECT d.id, d.kind, p.given_name || ' ' || p.family_name AS name, d.email, p.telephone, d.invited_at,
                       d.accepted_at, coalesce(p.id = ?, false) AS mine
                  FROM accounts.delegation d LEFT JOIN accounts.person p ON p.id = d.person_id
                 WHERE d.organisation_id = ? AND d.ended_at IS NULL
                 ORDER BY array_position(ARRAY['LEGAL_REPRESENTATIVE', 'CORRESPONDENT', 'DELEGATE'], d.kind),
                          p.family_name COLLATE "fr-x-icu" NULLS LAST, d.id""",
                row -> new DelegationView(
                        row.getLong("id"),
                        DelegationKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("email"),
                        Telephone.shown(row.getString("telephone")),
                        Database.instant(row, "invited_at"),
                        Database.instant(row, "accepted_at"),
                        row.getBoolean("mine")),
                callerId,
                organisationId);
    }

    /** The invitations that wait for this address. */
    public List<InvitationView> waitingFor(String email) {
        return database.list(
                """
                SELECT d.id, o.name, d.kind, p.given_name || ' ' || p.family_name AS inviter, d.invited_at
                  FROM accounts.delegation d
                  JOIN accounts.organisation o ON o.id = d.organisation_id
                  LEFT JOIN accounts.person p ON p.id = d.invited_by
                 WHERE d.email = ? AND d.ended_at IS NULL AND d.accepted_at IS NULL ORDER BY d.invited_at, d.id""",
                row -> new InvitationView(
                        row.getLong("id"),
                        row.getString("name"),
                        DelegationKind.valueOf(row.getString("kind")),
                        row.getString("inviter"),
                        Database.instant(row, "invited_at")),
                email);
    }

    /** Whether this address has that title already, or is invited to it. */
    public boolean exists(long organisationId, Email email, DelegationKind kind) {
        return database.number(
                        "SELECT count(*) FROM accounts.delegation"
                                + " WHERE organisation_id = ? AND email = ? AND kind = ? AND ended_at IS NULL",
                        organisationId,
                        email.address(),
                        kind)
                > 0;
    }

    /**
     * What a person does for organisations, and is invited to, goes on under another address; except where somebody has
     * invited that address to the same title already: then the older entry keeps its address.
     */
    public void follow(long personId, String oldEmail, Email newEmail) {
        database.update("""
                UPDATE accounts.delegation d SET email = ?, version = version + 1
                 WHERE d.ended_at IS NULL AND (d.person_id = ? OR d.person_id IS NULL AND d.email = ?)
                   AND NOT EXISTS (SELECT FROM accounts.delegation o
                                    WHERE o.organisation_id = d.organisation_id AND o.kind = d.kind AND o.email = ?
                                      AND o.ended_at IS NULL)""", newEmail.address(), personId, oldEmail, newEmail.address());
    }

    /** How many have not ended, invitations included. */
    public long count(long organisationId) {
        return database.number(
                "SELECT count(*) FROM accounts.delegation WHERE organisation_id = ? AND ended_at IS NULL",
                organisationId);
    }

    /** How many people represent it in law now. */
    public long legalRepresentatives(long organisationId) {
        return database.number(
                "SELECT count(*) FROM accounts.delegation WHERE organisation_id = ?"
                        + " AND kind = 'LEGAL_REPRESENTATIVE' AND accepted_at IS NOT NULL AND ended_at IS NULL",
                organisationId);
    }
}
