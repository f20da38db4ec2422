package org.palestre.web.seasonal.oneoff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.seasonal.oneoff.boundary.OneOffForm;
import org.palestre.seasonal.oneoff.boundary.OneOffProblem;
import org.palestre.seasonal.oneoff.boundary.OneOffRequestView;
import org.palestre.seasonal.oneoff.boundary.RequestOneOffBooking;
import org.palestre.seasonal.oneoff.boundary.WantedDate;
import org.palestre.shared.BusinessException;
import org.palestre.web.seasonal.FieldErrors;
import org.palestre.web.shell.Notices;

/**
 * Leads a club through the pages of a one-off request. The address carries the draft and the page; every way out of a
 * page saves it, so that the back button, a second tab and an expired session find what was written.
 */
@Named
@ViewScoped
public class RequestOneOffBookingBacking implements Serializable {

    static final String HERE = "/account/request-one-off-booking?faces-redirect=true&draft=";

    @Inject
    private RequestOneOffBooking requests;

    @Inject
    private ConsultSites sites;

    @Inject
    private FieldErrors fieldErrors;

    @Inject
    private Notices notices;

    private Long draft;
    private String step;
    private OneOffFields fields;
    private OneOffForm original;
    private OneOffRequestView saved;
    private transient List<AreaView> areas;

    /** Reads the draft that the address names; leads to the request if it is a draft no more. */
    public String load() {
        if (draft == null) {
            return null;
        }
        try {
            read(requests.draft(draft));
        } catch (BusinessException e) {
            if (!e.code().equals("oneoff.alreadySubmitted")) {
                throw e;
            }
            return "/account/one-off-request?faces-redirect=true&id=" + draft;
        }
        return null;
    }

    private void read(OneOffRequestView view) {
        saved = view;
        original = view.form();
        fields = new OneOffFields(original, getPage() == OneOffPage.DATES ? requests.outlook(draft) : List.of());
        areas = null;
    }

    /** Saves a page, complete or not, and stays on it. */
    public void keep() {
        OneOffRequestView now = requests.draft(draft);
        OneOffForm mine = getPage().take(fields.form(), now.form());
        boolean elsewhere = !getPage().take(original, now.form()).equals(now.form());
        if (elsewhere && !mine.equals(now.form())) {
            throw BusinessException.conflict("oneoff.changedInAnotherTab");
        }
        read(requests.saveDraft(draft, now.version(), mine));
    }

    /** Saves a page and goes on to the next, if nothing is missing on this one. */
    public String goOn() {
        keep();
        List<OneOffProblem> here = requests.problems(draft).stream()
                .filter(problem -> problem.step() == getPage().getPart())
                .toList();
        here.forEach(problem -> fieldErrors.tell(
                problem.field(), "error." + problem.code(), problem.values().toArray()));
        return here.isEmpty() ? to(getPage().next()) : null;
    }

    /** Saves a page as it is and goes back to the one before. */
    public String goBack() {
        keep();
        return to(getPage().previous());
    }

    /** Saves a page as it is and leaves; the history offers to go on. */
    public String finishLater() {
        keep();
        notices.success("oneoff.request.kept");
        return "/account/one-off-requests?faces-redirect=true";
    }

    /** Takes the site that was chosen and shows its areas; its only area comes with it. */
    public void chooseSite() {
        areas = null;
        fields.setAreaIds(new ArrayList<>());
        if (getAreas().size() == 1) {
            fields.getAreaIds().add(getAreas().get(0).id());
        }
    }

    /** One row more. */
    public void addDate() {
        fields.addDate();
    }

    /** Takes a row away. */
    public void removeDate(int row) {
        fields.removeDate(row);
    }

    /** The rows of a calendar, added and saved. */
    void addAll(List<WantedDate> wanted) {
        fields.addAll(wanted);
        keep();
    }

    /** Sends the draft. */
    public String submit() {
        OneOffRequestView sent = requests.submit(draft);
        notices.success("oneoff.request.sent", sent.number());
        return "/account/one-off-request?faces-redirect=true&id=" + sent.id();
    }

    private String to(OneOffPage page) {
        return HERE + draft + "&step=" + page.getAddress();
    }

    /** The areas of the site that clubs may ask for. */
    public List<AreaView> getAreas() {
        if (areas == null) {
            areas = fields.getSiteId() == null
                    ? List.of()
                    : sites.areas(fields.getSiteId()).stream()
                            .filter(AreaView::bookable)
                            .toList();
        }
        return areas;
    }

    /** The page that is shown. */
    public OneOffPage getPage() {
        return OneOffPage.at(step);
    }

    /** All pages, for the trail of steps. */
    public OneOffPage[] getPages() {
        return OneOffPage.values();
    }

    /** The part of the page that is included for the step. */
    public String getInclude() {
        return "/WEB-INF/includes/seasonal/oneoff/"
                + (draft == null ? "start" : getPage().getAddress()) + ".xhtml";
    }

    /** The draft as it was last saved. */
    public OneOffRequestView getSaved() {
        return saved;
    }

    public OneOffFields getFields() {
        return fields;
    }

    public Long getDraft() {
        return draft;
    }

    public void setDraft(Long draft) {
        this.draft = draft;
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }
}
