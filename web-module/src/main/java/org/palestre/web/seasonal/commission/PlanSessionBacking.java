package org.palestre.web.seasonal.commission;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.palestre.seasonal.commission.boundary.CommissionView;
import org.palestre.seasonal.commission.boundary.ConsultSessions;
import org.palestre.seasonal.commission.boundary.ManageCommissions;
import org.palestre.seasonal.commission.boundary.PlanSession;
import org.palestre.seasonal.commission.boundary.SessionForm;
import org.palestre.seasonal.commission.boundary.SessionMember;
import org.palestre.seasonal.commission.boundary.SessionView;
import org.palestre.web.shell.Notices;

/** Plans a session of a commission, or changes one that is planned. */
@Named
@ViewScoped
public class PlanSessionBacking implements Serializable {

    @Inject
    private ManageCommissions commissions;

    @Inject
    private ConsultSessions consultSessions;

    @Inject
    private PlanSession planSession;

    @Inject
    private Notices notices;

    private Long id;
    private Long commissionId;
    private long version;
    private String commissionName;
    private LocalDate heldOn;
    private LocalTime startsAt = LocalTime.of(18, 0);
    private String place;
    private Integer quorum;
    private List<MemberFields> members;

    /** Reads the session that the address names, or the commission for which one is planned. */
    public void load() {
        if (id != null) {
            SessionView session = consultSessions.session(id);
            version = session.version();
            commissionId = session.commissionId();
            commissionName = session.commissionName();
            heldOn = session.heldOn();
            startsAt = session.startsAt();
            place = session.place();
            quorum = session.quorum();
            members = MemberFields.of(
                    session.members().stream().map(SessionMember::member).toList());
        } else {
            CommissionView commission = commissions.commission(commissionId == null ? 0 : commissionId);
            commissionName = commission.name();
            place = commission.place();
            quorum = commission.quorum();
            members = MemberFields.of(commission.members());
        }
    }

    /** One more line for a member. */
    public void addMember() {
        members.add(new MemberFields());
    }

    /** Saves what was typed. */
    public String save() {
        SessionForm form = new SessionForm(heldOn, startsAt, place, quorum, MemberFields.members(members));
        SessionView saved = id == null ? planSession.plan(commissionId, form) : planSession.change(id, version, form);
        notices.success("commission.sessionSaved", saved.heldOn());
        return "/gestion/commission-session?faces-redirect=true&id=" + saved.id();
    }

    public String getCommissionName() {
        return commissionName;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getCommissionId() {
        return commissionId;
    }

    public void setCommissionId(Long commissionId) {
        this.commissionId = commissionId;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public LocalTime getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(LocalTime startsAt) {
        this.startsAt = startsAt;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public Integer getQuorum() {
        return quorum;
    }

    public void setQuorum(Integer quorum) {
        this.quorum = quorum;
    }

    public List<MemberFields> getMembers() {
        return members;
    }
}
