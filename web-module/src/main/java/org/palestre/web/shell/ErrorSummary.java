package org.palestre.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * What is wrong with a form that was sent, gathered at its top, each point with a link to its field.
 *
 * <p>A form has one through {@code <pa:errors/>}; what belongs to no such form stands at the top of the page.
 */
@Named
@RequestScoped
public class ErrorSummary {

    /** The attribute by which the component of a summary is known. */
    static final String MARK = "palestre.errors";

    /** The points of the form around this component, if it is the form that was sent. */
    public List<Entry> of(UIComponent summary) {
        UIForm form = form(summary);
        return form == null || form.isSubmitted() ? entries() : List.of();
    }

    /** The points for which no form of this page has a summary. */
    public List<Entry> getElsewhere() {
        FacesContext faces = FacesContext.getCurrentInstance();
        boolean nothing = faces.getMessageList().isEmpty() || hasSummary(faces.getViewRoot());
        return nothing ? List.of() : entries();
    }

    /** Whether something is wrong with a field in this part of the page: a dialog then opens again, with what was typed. */
    public boolean concerns(UIComponent part) {
        FacesContext faces = FacesContext.getCurrentInstance();
        for (Iterator<String> ids = faces.getClientIdsWithMessages(); ids.hasNext(); ) {
            String id = ids.next();
            if (id != null && part.invokeOnComponent(faces, id, (context, field) -> {})) {
                return true;
            }
        }
        return false;
    }

    private static List<Entry> entries() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Entry> entries = new ArrayList<>();
        for (Iterator<String> ids = faces.getClientIdsWithMessages(); ids.hasNext(); ) {
            String id = ids.next();
            for (Iterator<FacesMessage> messages = faces.getMessages(id); messages.hasNext(); ) {
                FacesMessage message = messages.next();
                if (message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0) {
                    entries.add(new Entry(id, id == null ? null : label(faces, id), message.getSummary()));
                }
            }
        }
        return entries;
    }

    private static String label(FacesContext faces, String id) {
        String[] label = new String[1];
        faces.getViewRoot().invokeOnComponent(faces, id, (context, component) -> {
            Object value = component.getAttributes().get("label");
            label[0] = component instanceof UIInput && value != null ? value.toString() : null;
        });
        return label[0];
    }

    private static boolean hasSummary(UIComponent within) {
        if (within.getAttributes().get(MARK) != null && within.isRendered()) {
            UIForm form = form(within);
            return form != null && form.isSubmitted();
        }
        for (Iterator<UIComponent> children = within.getFacetsAndChildren(); children.hasNext(); ) {
            if (hasSummary(children.next())) {
                return true;
            }
        }
        return false;
    }

    private static UIForm form(UIComponent component) {
        UIComponent above = component;
        while (above != null && !(above instanceof UIForm)) {
            above = above.getParent();
        }
        return (UIForm) above;
    }

    /**
     * One point.
     *
     * @param field client id of the field, or null if it concerns the whole
     * @param label how the field is called on the page, or null
     * @param text what to do about it
     */
    public record Entry(String field, String label, String text) {

        public String getField() {
            return field;
        }

        public String getLabel() {
            return label;
        }

        public String getText() {
            return text;
        }
    }
}
