package org.palestre.web.shell;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import java.security.SecureRandom;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A failure that nobody planned: logged once under an id that the user sees and can name on the telephone. */
public final class Incident {

    /** The request attribute that holds the id for the page. */
    static final String ID = "palestre.incident";

    private static final Logger LOG = Logger.getLogger(Incident.class.getName());
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Incident() {}

    /** Logs a failure and gives it its id. */
    public static String log(Throwable failure, String where) {
        StringBuilder id = new StringBuilder();
        RANDOM.ints(LENGTH, 0, SIGNS.length()).forEach(sign -> id.append(SIGNS.charAt(sign)));
        id.insert(LENGTH / 2, '-');
        LOG.log(Level.SEVERE, failure, () -> "Incident " + id + " at " + where);
        return id.toString();
    }

    static void report(FacesContext faces, Throwable failure, PhaseId phase) {
        String where = faces.getViewRoot() == null
                ? faces.getExternalContext().getRequestServletPath()
                : faces.getViewRoot().getViewId();
        faces.getExternalContext().getRequestMap().put(ID, log(failure, where));
        ErrorPage.show(faces, 500, "incident", phase);
    }
}
