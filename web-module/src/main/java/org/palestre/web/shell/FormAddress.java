package org.palestre.web.shell;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Sends each form to the very address of its page, query included, so that the address in the browser stays one that
 * can be mailed and opened again.
 */
public class FormAddress implements SystemEventListener {

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext faces = FacesContext.getCurrentInstance();
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        ((UIComponent) event.getSource()).getPassThroughAttributes().put("action", Addresses.here(request));
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof HtmlForm;
    }
}
