package org.palestre.seasonal.entity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The permit that a renewal goes on from: the edition that was in force, and the number that all editions share. */
@Embeddable
@Access(AccessType.FIELD)
public class RenewedPermit {

    @Column(name = "renewed_permit_id")
    private Long id;

    @Column(name = "renewed_permit_number")
    private String number;

    protected RenewedPermit() {}

    RenewedPermit(long id, String number) {
        this.id = id;
        this.number = number;
    }

    Long id() {
        return id;
    }

    String number() {
        return number;
    }
}
