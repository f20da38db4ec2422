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
import java.util.List;
import org.palestre.seasonal.boundary.CampaignPhase;
import org.palestre.seasonal.boundary.CampaignTexts;
import org.palestre.seasonal.boundary.Publication;
import org.palestre.seasonal.control.SubmissionWindow;
import org.palestre.shared.BusinessException;
import org.palestre.shared.InstantColumn;

/**
 * The window in which clubs ask for slots of one season, or of two that follow each other.
 *
 * <p>It guards its window: a campaign that is over is never opened again by itself, one that has begun is not begun
 * again.
 */
@Entity
@Table(schema = "seasonal", name = "campaign")
@Access(AccessType.FIELD)
public class Campaign {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seasonal.campaign")
    @SequenceGenerator(
            name = "seasonal.campaign",
            schema = "seasonal",
            sequenceName = "campaign_id_seq",
            allocationSize = 50)
    private long id;

    @Version
    private long version;

    private String name;

    @Column(name = "opens_at")
    @Convert(converter = InstantColumn.class)
    private Instant opensAt;

    @Column(name = "closes_at")
    @Convert(converter = InstantColumn.class)
    private Instant closesAt;

    @Column(name = "first_season_id")
    private long firstSeasonId;

    @Column(name = "second_season_id")
    private Long secondSeasonId;

    @Enumerated(EnumType.STRING)
    private Publication publication = Publication.AT_ONCE;

    @Column(name = "publishes_at")
    @Convert(converter = InstantColumn.class)
    private Instant publishesAt;

    private String introduction;

    @Column(name = "answers_notice")
    private String answersNotice;

    private String deliberation;

    private String fee;

    @Column(name = "safety_rules")
    private String safetyRules;

    @Column(name = "upkeep_rules")
    private String upkeepRules;

    private String signatory;

    @Embedded
    private AfterRefusalTerms afterRefusal = new AfterRefusalTerms();

    protected Campaign() {}

    /** A new campaign with what the office decided about it. */
    public Campaign(String name, SubmissionWindow window, List<Long> seasonIds, CampaignTexts texts) {
        change(name, window, seasonIds, texts);
    }

    /** Takes over what the office decided anew. */
    public final void change(String newName, SubmissionWindow window, List<Long> seasonIds, CampaignTexts texts) {
        name = newName;
        opensAt = window.opensAt();
        closesAt = window.closesAt();
        firstSeasonId = seasonIds.get(0);
        secondSeasonId = seasonIds.size() > 1 ? seasonIds.get(1) : null;
        introduction = texts.introduction();
        answersNotice = texts.answersNotice();
        deliberation = texts.deliberation();
        fee = texts.fee();
        safetyRules = texts.safetyRules();
        upkeepRules = texts.upkeepRules();
        signatory = texts.signatory();
    }

    /**
     * Takes over when its decisions go out.
     *
     * @param at null if the office will say so, or if they go out at once
     */
    public void publish(Publication how, Instant at) {
        publication = how;
        publishesAt = at;
    }

    /** Takes over what holds after a refusal. */
    public void afterRefusal(AfterRefusalTerms terms) {
        afterRefusal = terms;
    }

    /** Opens before its time; nothing happens if it is open already. */
    public void openNow(Instant now) {
        if (window().phase(now) == CampaignPhase.CLOSED) {
            throw BusinessException.conflict("seasonal.campaignOver", closesAt);
        }
        opensAt = opensAt.isAfter(now) ? now : opensAt;
    }

    /** Closes before its time; nothing happens if it is closed already. */
    public void closeNow(Instant now) {
        if (window().phase(now) == CampaignPhase.COMING) {
            throw BusinessException.conflict("seasonal.campaignNotOpen", opensAt);
        }
        closesAt = closesAt.isAfter(now) ? now : closesAt;
    }

    public long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String name() {
        return name;
    }

    public SubmissionWindow window() {
        return new SubmissionWindow(opensAt, closesAt);
    }

    /** One season, or two in their order. */
    public List<Long> seasonIds() {
        return secondSeasonId == null ? List.of(firstSeasonId) : List.of(firstSeasonId, secondSeasonId);
    }

    public Publication publication() {
        return publication;
    }

    /** When its decisions go out together; null if the office will say so, or if they go out at once. */
    public Instant publishesAt() {
        return publishesAt;
    }

    /** What holds after a refusal. */
    public AfterRefusalTerms afterRefusal() {
        return afterRefusal;
    }

    public CampaignTexts texts() {
        return new CampaignTexts(introduction, answersNotice, deliberation, fee, safetyRules, upkeepRules, signatory);
    }
}
