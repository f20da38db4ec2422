package org.palestre.web.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** A form that is sent when its session is gone: the page comes again with a notice, and form-keeper.js fills it. */
final class ExpiredPage {

    private ExpiredPage() {}

    static void comeAgain(FacesContext faces) {
        CDI.current().select(Notices.class).get().warning("shell.sessionExpired");
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        try {
            faces.getExternalContext().redirect(Addresses.here(request));
        } catch (IOException e) {
            throw new FacesException(e);
        }
        faces.responseComplete();
    }
}
