package org.palestre.web.seasonal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.palestre.seasonal.boundary.ManageRefusalReasons;
import org.palestre.seasonal.boundary.RefusalReason;

/** The reason of a refusal while it is written: freely, or begun with the wording of a kind. */
@Dependent
public class RefusalFields implements Serializable {

    @Inject
    private ManageRefusalReasons reasons;

    private String template;
    private String reason;

    /** Puts the wording of a kind of reason into the field. */
    public void takeTemplate() {
        getTemplates().stream()
                .filter(kind -> kind.code().equals(template))
                .findFirst()
                .ifPresent(kind -> reason = kind.wording());
    }

    /** The kinds of reasons that the office offers. */
    public List<RefusalReason> getTemplates() {
        return reasons.offered();
    }

    public String getTemplate() {
        return template;
    }

    public void setTemplate(String template) {
        this.template = template;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
