package org.palestre.web.seasonal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import org.palestre.seasonal.boundary.Problem;
import org.palestre.web.i18n.Words;

/** Brings the problems of a request to the fields that have their names, all of them at once. */
@RequestScoped
public class FieldErrors {

    @Inject
    private Words words;

    /** Tells a problem at its field; above the form if the page does not show that field. */
    public void tell(Problem problem) {
        tell(problem.field(), "error." + problem.code(), problem.values().toArray());
    }

    /** Tells the text of a key at a field. */
    public void tell(String field, String key, Object... values) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String text = words.text(key, values);
        faces.addMessage(clientId(faces, field), new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        faces.validationFailed();
    }

    private static String clientId(FacesContext faces, String field) {
        String[] found = new String[1];
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces), (context, component) -> {
            if (component.getId() != null && component.getId().equals(field) && rendered(component)) {
                found[0] = component.getClientId(faces);
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return found[0];
    }

    private static boolean rendered(UIComponent component) {
        return component == null || component.isRendered() && rendered(component.getParent());
    }
}
