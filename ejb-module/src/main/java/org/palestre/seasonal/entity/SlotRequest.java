package org.palestre.seasonal.entity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
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
import org.palestre.seasonal.boundary.FormStep;
import org.palestre.seasonal.boundary.RequestType;
import org.palestre.seasonal.boundary.SlotRequestForm;
import org.palestre.shared.BusinessException;
import org.palestre.shared.InstantColumn;

/**
 * A club's request for a weekly slot, from the first word of the draft to the decision.
 *
 * <p>Whose it is stands here; {@link WrittenRequest what was written}, the way it goes ({@link RequestProgress}) and
 * {@link DecidedRequest what was decided} each in a class of their own.
 */
@Entity
@Table(schema = "seasonal", name = "slot_request")
@Access(AccessType.FIELD)
public class SlotRequest extends DecidedRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seasonal.slot_request")
    @SequenceGenerator(
            name = "seasonal.slot_request",
            schema = "seasonal",
            sequenceName = "slot_request_id_seq",
            allocationSize = 50)
    private long id;

    @Version
    private long version;

    @Column(name = "campaign_id")
    private long campaignId;

    @Column(name = "organisation_id")
    private long organisationId;

    @Enumerated(EnumType.STRING)
    private RequestType type = RequestType.NEW;

    @Embedded
    private RenewedPermit renewed;

    /** The refused request instead of which it is made. */
    @Column(name = "follows_id")
    private Long followsId;

    @Enumerated(EnumType.STRING)
    private FormStep step = FormStep.PLACE_AND_TIMES;

    @Column(name = "created_by")
    private long createdBy;

    @Column(name = "saved_at")
    @Convert(converter = InstantColumn.class)
    private Instant savedAt;

    protected SlotRequest() {}

    /** A draft, begun by a person for a club. */
    public SlotRequest(long campaignId, long organisationId, long personId, SlotRequestForm form, Instant now) {
        this.campaignId = campaignId;
        this.organisationId = organisationId;
        createdBy = personId;
        fill(form);
        savedAt = now;
    }

    @Override
    SlotRequest self() {
        return this;
    }

    /** Makes the new draft a renewal: it goes on from a permit of the club. */
    public SlotRequest renewing(long permitId, String permitNumber) {
        progress().requireDraft();
        type = RequestType.RENEWAL;
        renewed = new RenewedPermit(permitId, permitNumber);
        return this;
    }

    /** A draft in which a club asks for something else instead of what was refused. */
    public static SlotRequest instead(SlotRequest refused, long personId, SlotRequestForm form, Instant now) {
        SlotRequest draft = new SlotRequest(refused.campaignId, refused.organisationId, personId, form, now);
        draft.followsId = refused.id;
        draft.step = FormStep.CORRESPONDENT;
        return draft;
    }

    /** Keeps what was written so far. */
    public void write(SlotRequestForm form, FormStep reached, Instant now) {
        progress().requireDraft();
        step = reached == null ? step : reached;
        fill(form);
        savedAt = now;
    }

    /**
     * Refuses who looked at an older state of it.
     *
     * @throws BusinessException {@code seasonal.changedMeanwhile}
     */
    public void requireVersion(long seen) {
        if (seen != version) {
            throw BusinessException.conflict("seasonal.changedMeanwhile");
        }
    }

    public long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public long campaignId() {
        return campaignId;
    }

    public long organisationId() {
        return organisationId;
    }

    /** The refused request instead of which it is made; null for most. */
    public Long followsId() {
        return followsId;
    }

    public RequestType type() {
        return type;
    }

    /** Number of the permit that it renews; null in a new request. */
    public String renewedPermitNumber() {
        return renewed == null ? null : renewed.number();
    }

    /** Id of the permit that it renews, as it was then; null in a new request. */
    public Long renewedPermitId() {
        return renewed == null ? null : renewed.id();
    }

    /** The part of the form at which writing stopped. */
    public FormStep step() {
        return step;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
