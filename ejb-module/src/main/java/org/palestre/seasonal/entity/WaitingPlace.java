package org.palestre.seasonal.entity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.palestre.shared.InstantColumn;

/** Since when a club waits for what was refused, or had waited before it left the list. */
@Embeddable
@Access(AccessType.FIELD)
public class WaitingPlace {

    @Column(name = "waiting_since")
    @Convert(converter = InstantColumn.class)
    private Instant since;

    @Column(name = "waited_since")
    @Convert(converter = InstantColumn.class)
    private Instant heldSince;

    @Column(name = "left_waiting_at")
    @Convert(converter = InstantColumn.class)
    private Instant leftAt;

    protected WaitingPlace() {}

    /** A place in the list. */
    WaitingPlace(Instant since) {
        this.since = since;
    }

    /** The place that was left; it is remembered while leaving can be undone. */
    WaitingPlace left(Instant now) {
        WaitingPlace former = new WaitingPlace();
        former.heldSince = since;
        former.leftAt = now;
        return former;
    }

    /** Null unless the club waits. */
    public Instant since() {
        return since;
    }

    /** Null unless it left the list. */
    public Instant heldSince() {
        return heldSince;
    }

    /** Null unless it left the list. */
    public Instant leftAt() {
        return leftAt;
    }
}
