package org.palestre.web.seasonal.permit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import org.palestre.seasonal.permit.boundary.CoachCheck;
import org.palestre.seasonal.permit.boundary.CoachRole;
import org.palestre.seasonal.permit.boundary.CoachView;
import org.palestre.seasonal.permit.boundary.ManageCoaches;
import org.palestre.shared.BusinessException;
import org.palestre.web.shell.Notices;

/** The people who coach in a slot: kept up to date by the club, read by the site, checked by the office. */
@Named
@ViewScoped
public class ManageCoachesBacking extends OfPermit {

    @Inject
    private ManageCoaches coaches;

    @Inject
    private Notices notices;

    private Long coach;
    private List<CoachView> list;
    private CoachFields fields;
    private transient Part copy;
    private String remark;

    @Override
    public void load() {
        super.load();
        list = coaches.coaches(getId());
        fields = new CoachFields(chosen());
    }

    /** Keeps what was written, with the copy if one was chosen. */
    public String save() {
        if (copy == null || copy.getSize() == 0) {
            coaches.save(getId(), fields.form(coach));
        } else {
            coaches.saveWithCopy(getId(), fields.form(coach), Uploads.content(copy));
        }
        notices.success("permit.coaches.saved");
        return mine();
    }

    /** Somebody known coaches here too. */
    public String assign(CoachView one) {
        coaches.assign(getId(), one.id(), false);
        notices.success("permit.coaches.assigned", one.name());
        return mine();
    }

    /** Somebody coaches here no more. */
    public String release(CoachView one) {
        coaches.release(getId(), one.id());
        notices.success("permit.coaches.released", one.name());
        return mine();
    }

    /** Forgets the one that is shown. */
    public String remove() {
        coaches.remove(getId(), coach);
        notices.success("permit.coaches.removed");
        return mine();
    }

    /** The office accepts what the one that is shown has handed in. */
    public String accept() {
        return check(true);
    }

    /** The office refuses it. */
    public String refuse() {
        return check(false);
    }

    private String check(boolean accepted) {
        CoachView shown = chosen();
        coaches.check(getId(), shown.id(), shown.version(), accepted, remark);
        notices.success(accepted ? "permit.coaches.accepted" : "permit.coaches.refused", shown.name());
        return "/gestion/permit-coaches?faces-redirect=true&id=" + getId();
    }

    private String mine() {
        return "/account/permit-coaches?faces-redirect=true&id=" + getId();
    }

    /** The one that the address names; null if it names none. */
    public CoachView getChosen() {
        return chosen();
    }

    private CoachView chosen() {
        return coach == null
                ? null
                : list.stream()
                        .filter(one -> one.id() == coach)
                        .findFirst()
                        .orElseThrow(() -> BusinessException.notFound("permit.unknownCoach"));
    }

    /** The icon that goes with what the office thinks. */
    public String icon(CoachCheck check) {
        return switch (check) {
            case TO_CHECK -> "hourglass";
            case ACCEPTED -> "check-circle";
            case REFUSED -> "times-circle";
        };
    }

    /** The colour that goes with it. */
    public String tone(CoachCheck check) {
        return switch (check) {
            case TO_CHECK -> "warning";
            case ACCEPTED -> "success";
            case REFUSED -> "danger";
        };
    }

    public CoachRole[] getRoles() {
        return CoachRole.values();
    }

    public List<CoachView> getList() {
        return list;
    }

    public CoachFields getFields() {
        return fields;
    }

    public Long getCoach() {
        return coach;
    }

    public void setCoach(Long coach) {
        this.coach = coach;
    }

    public Part getCopy() {
        return copy;
    }

    public void setCopy(Part copy) {
        this.copy = copy;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
