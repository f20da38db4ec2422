package org.palestre.accounts.entity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.palestre.accounts.boundary.DelegationKind;
import org.palestre.shared.BusinessException;
import org.palestre.shared.InstantColumn;

/** That a person acts for an organisation: invited by e-mail, in force once accepted, until one of the two ends it. */
@Entity
@Table(schema = "accounts", name = "delegation")
@Access(AccessType.FIELD)
public class Delegation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "accounts.delegation")
    @SequenceGenerator(
            name = "accounts.delegation",
            schema = "accounts",
            sequenceName = "delegation_id_seq",
            allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "organisation_id")
    private long organisationId;

    private String email;

    @Column(name = "person_id")
    private Long personId;

    @Enumerated(EnumType.STRING)
    private DelegationKind kind;

    @Column(name = "invited_at")
    @Convert(converter = InstantColumn.class)
    private Instant invitedAt;

    @Column(name = "invited_by")
    private Long invitedBy;

    @Column(name = "accepted_at")
    @Convert(converter = InstantColumn.class)
    private Instant acceptedAt;

    @Column(name = "ended_at")
    @Convert(converter = InstantColumn.class)
    private Instant endedAt;

    @Column(name = "ended_by")
    private Long endedBy;

    protected Delegation() {}

    /** An invitation to that address. */
    public Delegation(long organisationId, Email email, DelegationKind kind, long invitedBy, Instant now) {
        this.organisationId = organisationId;
        this.email = email.address();
        this.kind = kind;
        this.invitedBy = invitedBy;
        this.invitedAt = now;
    }

    /**
     * The person to whom the address belongs agrees.
     *
     * @throws BusinessException {@code accounts.unknownInvitation} for anybody else, {@code accounts.invitationOver} if
     *     it was withdrawn
     */
    public void accept(Person person, Instant now) {
        if (!email.equals(person.email())) {
            throw BusinessException.notFound("accounts.unknownInvitation");
        }
        if (endedAt != null) {
            throw BusinessException.conflict("accounts.invitationOver");
        }
        if (acceptedAt == null) {
            personId = person.id();
            acceptedAt = now;
        }
    }

    /** It is over; an invitation is withdrawn or declined. */
    public void end(long by, Instant now) {
        if (endedAt == null) {
            endedAt = now;
            endedBy = by;
        }
    }

    public long id() {
        return id;
    }

    public long organisationId() {
        return organisationId;
    }

    public String email() {
        return email;
    }

    public DelegationKind kind() {
        return kind;
    }

    /** Whether the person acts for the organisation now. */
    public boolean inForce() {
        return acceptedAt != null && endedAt == null;
    }

    /** Whether it belongs to that person or waits for him or her. */
    public boolean concerns(Person person) {
        return personId == null ? email.equals(person.email()) : personId == person.id();
    }
}
