package org.palestre.web.seasonal.oneoff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.palestre.seasonal.oneoff.boundary.ExamineOneOffRequests;
import org.palestre.web.shell.Notices;

/** What the district said of the request that an agent examines, to be written down. */
@Named
@ViewScoped
public class NoteOpinionBacking implements Serializable {

    @Inject
    private ExamineOneOffRequestBacking examined;

    @Inject
    private ExamineOneOffRequests requests;

    @Inject
    private Notices notices;

    private final OpinionFields opinion = new OpinionFields();

    /** Notes it. */
    public String note() {
        requests.noteOpinion(examined.getId(), examined.getRequest().version(), opinion.opinion());
        notices.success("oneoff.opinion.noted");
        return examined.address();
    }

    /** What was said. */
    public OpinionFields getOpinion() {
        return opinion;
    }
}
