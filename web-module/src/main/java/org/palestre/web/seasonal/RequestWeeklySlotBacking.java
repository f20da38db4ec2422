package org.palestre.web.seasonal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.palestre.seasonal.boundary.DraftView;
import org.palestre.seasonal.boundary.Problem;
import org.palestre.seasonal.boundary.RequestWeeklySlot;
import org.palestre.seasonal.boundary.SlotRequestForm;
import org.palestre.shared.BusinessException;
import org.palestre.web.shell.Notices;

/**
 * Leads a club through the pages of "créneau annuel, nouvelle demande".
 *
 * <p>The address carries the draft and the page; every way out of a page saves it in the database. So the back button,
 * a second tab, a refresh and an expired session find what was written.
 */
@Named
@ViewScoped
public class RequestWeeklySlotBacking implements Serializable {

    private static final String HERE = "/account/request-weekly-slot?faces-redirect=true&draft=";

    @Inject
    private RequestWeeklySlot requests;

    @Inject
    private FieldErrors fieldErrors;

    @Inject
    private Notices notices;

    private Long draft;
    private String step;
    private SlotRequestForm original;
    private transient DraftView saved;

    /** Reads the draft that the address names; leads to the request if it is a draft no more. */
    public String load() {
        if (draft == null) {
            return null;
        }
        try {
            saved = requests.draft(draft);
        } catch (BusinessException e) {
            if (!e.code().equals("seasonal.alreadySubmitted")) {
                throw e;
            }
            notices.info(
                    "seasonal.requestWeeklySlot.alreadySubmitted", e.values().toArray());
            return "/account/slot-request?faces-redirect=true&id=" + draft;
        }
        original = saved.form();
        if (WizardStep.at(step) == null) {
            step = WizardStep.of(saved.step()).address();
        }
        return null;
    }

    /** Saves a page, complete or not, and stays on it. */
    public void keep(RequestPart part) {
        DraftView now = requests.draft(draft);
        WizardStep page = getPage();
        boolean elsewhere = !page.of(original).equals(page.of(now.form()));
        original = now.form();
        if (elsewhere && !page.of(part.into(now.form())).equals(page.of(now.form()))) {
            throw BusinessException.conflict("seasonal.changedInAnotherTab");
        }
        saved = requests.saveDraft(draft, now.version(), part.into(now.form()), page.part());
        original = saved.form();
    }

    /** Saves a page and goes on to the next, if nothing is missing on this one. */
    public String goOn(RequestPart part) {
        if (!part.ready()) {
            return null;
        }
        keep(part);
        List<Problem> problems = requests.problems(draft).stream()
                .filter(problem -> getPage().shows(problem.step(), problem.field()))
                .toList();
        problems.forEach(fieldErrors::tell);
        return problems.isEmpty() ? to(getPage().next()) : null;
    }

    /** Saves a page as it is and goes back to the one before. */
    public String goBack(RequestPart part) {
        keep(part);
        return to(getPage().previous());
    }

    /** Saves a page as it is and leaves; the history offers to go on. */
    public String finishLater(RequestPart part) {
        keep(part);
        notices.success("seasonal.requestWeeklySlot.kept");
        return "/account/slot-requests?faces-redirect=true";
    }

    private String to(WizardStep page) {
        return HERE + draft + "&step=" + page.address();
    }

    /** The draft as it was last saved. */
    public DraftView draft() {
        if (saved == null) {
            saved = requests.draft(draft);
        }
        return saved;
    }

    /** The page that is shown. */
    public WizardStep getPage() {
        return WizardStep.at(step);
    }

    /** All pages, for the trail of steps. */
    public WizardStep[] getPages() {
        return WizardStep.values();
    }

    /** How many pages there are. */
    public int getPageCount() {
        return WizardStep.values().length;
    }

    /** The part of the page that is included for the step. */
    public String getInclude() {
        return "/WEB-INF/includes/seasonal/request-" + (draft == null ? "start" : step) + ".xhtml";
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
