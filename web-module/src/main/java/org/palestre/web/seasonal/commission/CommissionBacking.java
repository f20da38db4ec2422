package org.palestre.web.seasonal.commission;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.palestre.seasonal.commission.boundary.CommissionForm;
import org.palestre.seasonal.commission.boundary.CommissionView;
import org.palestre.seasonal.commission.boundary.ConsultSessions;
import org.palestre.seasonal.commission.boundary.ManageCommissions;
import org.palestre.seasonal.commission.boundary.SessionSummary;
import org.palestre.web.shell.Notices;

/** Sets a commission up or changes it; its sessions are listed below. */
@Named
@ViewScoped
public class CommissionBacking implements Serializable {

    @Inject
    private ManageCommissions commissions;

    @Inject
    private ConsultSessions consultSessions;

    @Inject
    private Notices notices;

    private Long id;
    private CommissionView commission;
    private transient List<SessionSummary> sessions;
    private String name;
    private String districtCode;
    private String place;
    private Integer quorum = 1;
    private boolean active = true;
    private List<MemberFields> members = MemberFields.of(List.of());

    /** Reads the commission that the address names; a new one without. */
    public void load() {
        if (id != null) {
            commission = commissions.commission(id);
            name = commission.name();
            districtCode = commission.districtCode();
            place = commission.place();
            quorum = commission.quorum();
            active = commission.active();
            members = MemberFields.of(commission.members());
        }
    }

    /** One more line for a member. */
    public void addMember() {
        members.add(new MemberFields());
    }

    /** Saves what was typed. */
    public String save() {
        CommissionForm form = new CommissionForm(
                name, districtCode, place, quorum == null ? 0 : quorum, active, MemberFields.members(members));
        CommissionView saved =
                id == null ? commissions.create(form) : commissions.change(id, commission.version(), form);
        notices.success("commission.saved", saved.name());
        return "/gestion/commission?faces-redirect=true&id=" + saved.id();
    }

    public CommissionView getCommission() {
        return commission;
    }

    /** Its sessions, the latest first. */
    public List<SessionSummary> getSessions() {
        if (sessions == null) {
            sessions = id == null ? List.of() : consultSessions.sessions(id);
        }
        return sessions;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDistrictCode() {
        return districtCode;
    }

    public void setDistrictCode(String districtCode) {
        this.districtCode = districtCode;
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

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public List<MemberFields> getMembers() {
        return members;
    }
}
