package org.palestre.web.seasonal.permit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.palestre.seasonal.boundary.PermitWording;
import org.palestre.seasonal.permit.boundary.WordPermits;
import org.palestre.web.shell.Notices;

/** The city's words in agreements and letters about permits. */
@Named
@ViewScoped
public class WordPermitsBacking implements Serializable {

    @Inject
    private WordPermits words;

    @Inject
    private Notices notices;

    private String agreement;
    private String rightOfReply;
    private String givingUp;

    /** Reads the texts as they stand. */
    public void load() {
        Map<PermitWording, String> texts = words.texts();
        agreement = texts.get(PermitWording.AGREEMENT);
        rightOfReply = texts.get(PermitWording.RIGHT_OF_REPLY);
        givingUp = texts.get(PermitWording.GIVING_UP);
    }

    /** Words them anew. */
    public String save() {
        words.change(Map.of(
                PermitWording.AGREEMENT, agreement == null ? "" : agreement,
                PermitWording.RIGHT_OF_REPLY, rightOfReply == null ? "" : rightOfReply,
                PermitWording.GIVING_UP, givingUp == null ? "" : givingUp));
        notices.success("permit.texts.saved");
        return "/gestion/permit-texts?faces-redirect=true";
    }

    public String getAgreement() {
        return agreement;
    }

    public void setAgreement(String agreement) {
        this.agreement = agreement;
    }

    public String getRightOfReply() {
        return rightOfReply;
    }

    public void setRightOfReply(String rightOfReply) {
        this.rightOfReply = rightOfReply;
    }

    public String getGivingUp() {
        return givingUp;
    }

    public void setGivingUp(String givingUp) {
        this.givingUp = givingUp;
    }
}
