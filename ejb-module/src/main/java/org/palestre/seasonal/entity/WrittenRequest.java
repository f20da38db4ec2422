package org.palestre.seasonal.entity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.palestre.seasonal.boundary.FurtherWishes;
import org.palestre.seasonal.boundary.PlaceAndTimes;
import org.palestre.seasonal.boundary.SlotRequestForm;
import org.palestre.seasonal.boundary.WeeklySlot;
import org.palestre.shared.BusinessException;

/**
 * What a club wrote in a request: where and when it wants to train, what for, on which terms.
 *
 * <p>Its collections begin as null: whoever locks a request reads it anew, and one that is there already, although empty,
 * would be read with it, needed or not.
 */
@MappedSuperclass
@Access(AccessType.FIELD)
public abstract class WrittenRequest {

    @Column(name = "site_id")
    private Long siteId;

    @ElementCollection
    @CollectionTable(schema = "seasonal", name = "slot_request_area", joinColumns = @JoinColumn(name = "request_id"))
    @Column(name = "area_id")
    private Set<Long> areaIds;

    @ElementCollection
    @CollectionTable(schema = "seasonal", name = "slot_request_time", joinColumns = @JoinColumn(name = "request_id"))
    @OrderColumn(name = "position")
    private List<WantedTime> times;

    @Column(name = "first_date")
    private LocalDate firstDate;

    @Column(name = "last_date")
    private LocalDate lastDate;

    @Column(name = "during_school_breaks")
    private boolean duringSchoolBreaks;

    @OneToMany(mappedBy = "request", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("rank")
    private List<FurtherWish> alternatives;

    @Column(name = "minimum_minutes")
    private Integer minimumMinutes;

    @Column(name = "ideal_minutes")
    private Integer idealMinutes;

    @Embedded
    private WantedActivity activity;

    @Embedded
    private WantedTerms terms;

    private String comment;

    protected WrittenRequest() {}

    /** Itself, to which the rows of its further wishes point. */
    abstract SlotRequest self();

    final void fill(SlotRequestForm form) {
        PlaceAndTimes wish = form.placeAndTimes();
        siteId = wish.siteId();
        if (areaIds == null || !areaIds.equals(Set.copyOf(wish.areaIds()))) {
            areaIds = new HashSet<>(wish.areaIds());
        }
        if (times == null || !times().equals(wish.times())) {
            times = new ArrayList<>(wish.times().stream().map(WantedTime::new).toList());
        }
        firstDate = wish.firstDate();
        lastDate = wish.lastDate();
        duringSchoolBreaks = wish.duringSchoolBreaks();
        activity = new WantedActivity(form.activity());
        terms = new WantedTerms(form.userTerms(), form.correspondent());
        comment = form.comment();
        if (alternatives == null) {
            alternatives = new ArrayList<>();
        }
        FurtherWish.write(self(), alternatives, form.furtherWishes().alternatives());
        minimumMinutes = form.furtherWishes().minimumMinutes();
        idealMinutes = form.furtherWishes().idealMinutes();
    }

    /** What was written in it. */
    public SlotRequestForm form() {
        return new SlotRequestForm(
                placeAndTimes(),
                activity.activity(),
                terms.terms(),
                terms.correspondent(),
                comment,
                new FurtherWishes(alternatives.stream().map(FurtherWish::wish).toList(), minimumMinutes, idealMinutes));
    }

    /**
     * The wish of a rank; for the first one the others are not read.
     *
     * @throws BusinessException {@code wish.unknownRank} at {@code rank}
     */
    public PlaceAndTimes wish(int rank) {
        return rank == 1 ? placeAndTimes() : form().wish(rank);
    }

    private PlaceAndTimes placeAndTimes() {
        return new PlaceAndTimes(
                siteId, areaIds.stream().sorted().toList(), times(), firstDate, lastDate, duringSchoolBreaks);
    }

    private List<WeeklySlot> times() {
        return times.stream().map(WantedTime::slot).toList();
    }

    /** Null in a draft without a site. */
    public Long siteId() {
        return siteId;
    }
}
