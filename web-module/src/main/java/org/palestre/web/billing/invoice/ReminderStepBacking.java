package org.palestre.web.billing.invoice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.palestre.billing.invoice.boundary.ManageInvoicing;
import org.palestre.billing.invoice.boundary.ReminderStep;
import org.palestre.shared.BusinessException;
import org.palestre.web.shell.Notices;

/** A step of reminding, to be worded and timed. */
@Named
@ViewScoped
public class ReminderStepBacking implements Serializable {

    @Inject
    private ManageInvoicing invoicing;

    @Inject
    private Notices notices;

    private Integer step;
    private long version;
    private Integer afterDays;
    private boolean active;
    private String subjectFrench;
    private String subjectEnglish;
    private String textFrench;
    private String textEnglish;

    /** Reads the step that the address names. */
    public void load() {
        ReminderStep found = invoicing.steps().stream()
                .filter(one -> step != null && one.step() == step)
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("invoice.unknownStep"));
        version = found.version();
        afterDays = found.afterDays();
        active = found.active();
        subjectFrench = found.subjectFrench();
        subjectEnglish = found.subjectEnglish();
        textFrench = found.textFrench();
        textEnglish = found.textEnglish();
    }

    /** Writes what was typed. */
    public String save() {
        if (afterDays == null) {
            throw BusinessException.invalid("shared.missing", "afterDays");
        }
        invoicing.change(new ReminderStep(
                step, version, afterDays, active, subjectFrench, subjectEnglish, textFrench, textEnglish));
        notices.success("invoice.settings.saved");
        return "/gestion/invoicing-settings?faces-redirect=true";
    }

    public Integer getStep() {
        return step;
    }

    public void setStep(Integer step) {
        this.step = step;
    }

    public Integer getAfterDays() {
        return afterDays;
    }

    public void setAfterDays(Integer afterDays) {
        this.afterDays = afterDays;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public String getSubjectFrench() {
        return subjectFrench;
    }

    public void setSubjectFrench(String subjectFrench) {
        this.subjectFrench = subjectFrench;
    }

    public String getSubjectEnglish() {
        return subjectEnglish;
    }

    public void setSubjectEnglish(String subjectEnglish) {
        this.subjectEnglish = subjectEnglish;
    }

    public String getTextFrench() {
        return textFrench;
    }

    public void setTextFrench(String textFrench) {
        this.textFrench = textFrench;
    }

    public String getTextEnglish() {
        return textEnglish;
    }

    public void setTextEnglish(String textEnglish) {
        this.textEnglish = textEnglish;
    }
}
