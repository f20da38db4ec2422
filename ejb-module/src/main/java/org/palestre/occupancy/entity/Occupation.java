package org.palestre.occupancy.entity;

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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.palestre.occupancy.boundary.OccupationKind;
import org.palestre.occupancy.boundary.OccupationView;
import org.palestre.shared.BusinessException;
import org.palestre.shared.InstantColumn;
import org.palestre.shared.TimeRange;

/**
 * An area that somebody holds over a range of time.
 *
 * <p>The units that it holds, and the guarantee that nobody else holds them, are the database's: rows of
 * {@code occupancy.unit_hold} follow each change made here.
 */
@Entity
@Access(AccessType.FIELD)
@Table(schema = "occupancy", name = "occupation")
public class Occupation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private long version;

    @Column(name = "area_id")
    private long areaId;

    @Convert(converter = InstantColumn.class)
    @Column(name = "starts_at")
    private Instant startsAt;

    @Convert(converter = InstantColumn.class)
    @Column(name = "ends_at")
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private OccupationKind kind;

    @Column(updatable = false)
    private String title;

    @Column(name = "organisation_id", updatable = false)
    private Long organisationId;

    @Column(name = "series_id", updatable = false)
    private Long seriesId;

    private boolean active;

    @Convert(converter = InstantColumn.class)
    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    @Column(name = "cancel_reason")
    private String cancelReason;

    protected Occupation() {}

    /** Gives its time back to others. What has ended cannot be undone, nor what was cancelled before. */
    public void cancel(String reason, Instant now) {
        requireOpen(now);
        active = false;
        cancelledAt = now;
        cancelReason = reason;
    }

    /**
     * Takes another time, another area, or both.
     *
     * @param seenVersion the version that the agent looked at when he decided
     */
    public void move(long seenVersion, long newAreaId, TimeRange time, Instant now) {
        requireOpen(now);
        if (seenVersion != version) {
            throw changedMeanwhile();
        }
        areaId = newAreaId;
        startsAt = time.start();
        endsAt = time.end();
    }

    private void requireOpen(Instant now) {
        if (!active) {
            throw BusinessException.conflict("occupancy.alreadyCancelled");
        }
        if (!endsAt.isAfter(now)) {
            throw BusinessException.conflict("occupancy.alreadyOver");
        }
    }

    /** Somebody else changed it between the look and the decision. */
    public static BusinessException changedMeanwhile() {
        return BusinessException.conflict("occupancy.changedMeanwhile");
    }

    public OccupationView view() {
        return new OccupationView(
                id, version, areaId, startsAt, endsAt, kind, title, organisationId, seriesId, active, cancelReason);
    }
}
