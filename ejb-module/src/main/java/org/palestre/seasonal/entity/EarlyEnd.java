package org.palestre.seasonal.entity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.palestre.shared.InstantColumn;

/** That what was granted ended before its time, given up by the club or taken back by the city. */
@Embeddable
@Access(AccessType.FIELD)
public class EarlyEnd {

    @Column(name = "ended_at")
    @Convert(converter = InstantColumn.class)
    private Instant at;

    @Column(name = "end_reason")
    private String reason;

    protected EarlyEnd() {}

    EarlyEnd(Instant at, String reason) {
        this.at = at;
        this.reason = reason;
    }

    /** When it was decided; from which day on it holds, its permit says. */
    public Instant at() {
        return at;
    }

    public String reason() {
        return reason;
    }
}
