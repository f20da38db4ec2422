package org.palestre.web.shell;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/** Which of the clubs it acts for a person chose last, as long as the session lasts. No right comes from it. */
@SessionScoped
public class ChosenClub implements Serializable {

    private long organisationId;

    /** Whether it is that one. */
    public boolean is(long id) {
        return organisationId == id;
    }

    /** From now on that one. */
    public void choose(long id) {
        organisationId = id;
    }
}
