package org.palestre.web.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.context.FacesContext;
import java.util.Iterator;
import org.palestre.shared.BusinessException;
import org.palestre.web.i18n.Words;

/** Brings a refusal to the field it concerns in the form that was sent, or to the top of the page. */
final class FieldRefusal {

    private FieldRefusal() {}

    /** Adds the message and has the page rendered again as it was sent. */
    static void show(FacesContext faces, BusinessException refusal) {
        UIInput field = refusal.field() == null ? null : field(faces, refusal.field());
        String id = field == null ? null : FieldInRow.clientId(faces, field, refusal.field());
        String text = CDI.current().select(Words.class).get().refusal(refusal);
        faces.addMessage(id, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        if (id != null) {
            faces.getViewRoot().invokeOnComponent(faces, id, (context, found) -> {
                if (found instanceof UIInput wrong) {
                    keepTyped(context, wrong);
                    wrong.setValid(false);
                }
            });
        }
        if (refusal.kind() == BusinessException.Kind.TOO_MANY
                && !faces.getPartialViewContext().isAjaxRequest()) {
            ErrorPage.tellWhen(faces, refusal);
            faces.getExternalContext().setResponseStatus(refusal.kind().status());
        }
        faces.validationFailed();
        faces.renderResponse();
    }

    /** An invalid field shows what was submitted; its submitted value is gone once the model has taken it. */
    private static void keepTyped(FacesContext faces, UIInput field) {
        String[] typed =
                faces.getExternalContext().getRequestParameterValuesMap().get(field.getClientId(faces));
        if (typed != null && typed.length > 0) {
            field.setSubmittedValue(field instanceof UISelectMany ? typed : typed[0]);
        }
    }

    /** The field of that name in a form that was sent; the last part counts, so that {@code times[2].end} finds end. */
    private static UIInput field(FacesContext faces, String name) {
        UIInput exact = find(faces.getViewRoot(), name, false);
        if (exact != null) {
            return exact;
        }
        String last = name.replaceAll("^.*\\.|\\[\\d+]$", "");
        UIComponent rows = FieldInRow.named(faces.getViewRoot(), name);
        return find(rows == null ? faces.getViewRoot() : rows, last, rows != null);
    }

    private static UIInput find(UIComponent within, String id, boolean sent) {
        boolean here = sent || within instanceof UIForm form && form.isSubmitted();
        if (here && within instanceof UIInput input && id.equals(input.getId()) && input.isRendered()) {
            return input;
        }
        for (Iterator<UIComponent> children = within.getFacetsAndChildren(); children.hasNext(); ) {
            UIInput found = find(children.next(), id, here);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
