package org.palestre.web.occupancy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.messaging.boundary.MessageView;
import org.palestre.messaging.boundary.MessagesOfCase;
import org.palestre.occupancy.boundary.CancelOccupation;
import org.palestre.occupancy.boundary.ConsultOccupations;
import org.palestre.occupancy.boundary.MoveOccupation;
import org.palestre.occupancy.boundary.OccupationSheet;
import org.palestre.occupancy.boundary.OccupationView;
import org.palestre.web.shell.Notices;

/** One occupation: what it is, another time or place for it, its end; all with the keyboard. */
@Named
@ViewScoped
public class OccupationBacking implements Serializable {

    @Inject
    private ConsultOccupations consultOccupations;

    @Inject
    private MoveOccupation moveOccupation;

    @Inject
    private CancelOccupation cancelOccupation;

    @Inject
    private ConsultSites consultSites;

    @Inject
    private MessagesOfCase messagesOfCase;

    @Inject
    private Clock clock;

    @Inject
    private Notices notices;

    private Long id;
    private OccupationSheet sheet;
    private final PlaceAndTime when = new PlaceAndTime();
    private String reason;
    private final PromiseWarning warning = new PromiseWarning();

    /** Shows it as it is now. */
    public void open() {
        sheet = consultOccupations.sheet(id);
        when.show(sheet.occupation().areaId(), getStartsAt(), getEndsAt());
    }

    /** Moves it, unless somebody changed it since this page was opened; goes on to the week where it is now. */
    public String move() {
        OccupationView before = sheet.occupation();
        warning.heeding(() -> moveOccupation.move(
                before.id(),
                before.version(),
                when.getArea(),
                when.startsAt(clock.getZone()),
                when.endsAt(clock.getZone()),
                warning.accepted()));
        notices.success("occupancy.occupation.moved", before.title(), when.getDate(), when.getStart(), when.getEnd());
        return PlanningLinks.week(sheet.siteId(), when.getDate(), when.getArea()) + "&faces-redirect=true";
    }

    /** Cancels it and goes back to its week. */
    public String cancel() {
        cancelOccupation.cancel(id, reason);
        notices.success("occupancy.occupation.cancelled", sheet.occupation().title());
        return getBack() + "&faces-redirect=true";
    }

    /** Its week in the planning. */
    public String getBack() {
        return PlanningLinks.week(
                sheet.siteId(), getStartsAt().toLocalDate(), sheet.occupation().areaId());
    }

    /** Whether anything can still be done about it. */
    public boolean isOpen() {
        return sheet.occupation().active() && sheet.occupation().endsAt().isAfter(clock.instant());
    }

    public LocalDateTime getStartsAt() {
        return LocalDateTime.ofInstant(sheet.occupation().startsAt(), clock.getZone());
    }

    public LocalDateTime getEndsAt() {
        return LocalDateTime.ofInstant(sheet.occupation().endsAt(), clock.getZone());
    }

    /** What was written to the holder about it. */
    public List<MessageView> getMessages() {
        return messagesOfCase.list("occupancy.occupation", id);
    }

    public List<AreaView> getAreas() {
        return consultSites.areas(sheet.siteId());
    }

    public OccupationSheet getSheet() {
        return sheet;
    }

    public PlaceAndTime getWhen() {
        return when;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public PromiseWarning getWarning() {
        return warning;
    }
}
