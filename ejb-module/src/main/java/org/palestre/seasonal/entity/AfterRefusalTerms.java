package org.palestre.seasonal.entity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What holds in a campaign after a refusal: asking for something else, and the waiting list. */
@Embeddable
@Access(AccessType.FIELD)
public class AfterRefusalTerms {

    @Column(name = "after_refusal_until")
    private LocalDate askUntil;

    @Column(name = "offer_days")
    private int offerDays = 7;

    @Column(name = "waiting_in_order")
    private boolean inOrder;

    @Column(name = "freed_digest_hours")
    private int digestHours = 4;

    /** What is usual. */
    protected AfterRefusalTerms() {}

    /** What the office says. */
    public AfterRefusalTerms(LocalDate askUntil, int offerDays, boolean inOrder, int digestHours) {
        this.askUntil = askUntil;
        this.offerDays = offerDays;
        this.inOrder = inOrder;
        this.digestHours = digestHours;
    }

    /** The last day on which a refused club can ask for something else; null as long as its seasons last. */
    public LocalDate askUntil() {
        return askUntil;
    }

    /** How many days an offer from the waiting list stands, if nothing else is said. */
    public int offerDays() {
        return offerDays;
    }

    /** Whether of those that wait for a slot the first is served first. */
    public boolean inOrder() {
        return inOrder;
    }

    /** How long the office is left in peace after it was told of what came free, in hours. */
    public int digestHours() {
        return digestHours;
    }
}
