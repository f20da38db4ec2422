package org.palestre.web.shell;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIData;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The client id of a field that a form may hold once or in each row: a refusal of {@code chequeRows[1].number} belongs to the second
 * row of the repetition of that name, and to no other.
 */
final class FieldInRow {

    private static final Pattern ROW = Pattern.compile("(?:.*\\.)?(\\w+)\\[(\\d{1,6})]\\.\\w+");
    private static final String REPEAT = "facelets.ui.Repeat";

    private FieldInRow() {}

    /** The id under which the page knows the field, or null if it cannot be told in which row the field is. */
    static String clientId(FacesContext faces, UIInput field, String name) {
        UIComponent rows = rows(field);
        if (rows == null) {
            return field.getClientId(faces);
        }
        Matcher row = ROW.matcher(name);
        if (!row.matches() || !row.group(1).equals(rows.getId())) {
            return null;
        }
        return rows.getClientId(faces) + ':' + row.group(2) + ':' + field.getId();
    }

    /** The repetition of whose row a refusal speaks, if the page has one of that name. */
    static UIComponent named(UIComponent within, String name) {
        Matcher row = ROW.matcher(name);
        return row.matches() ? repetition(within, row.group(1)) : null;
    }

    private static UIComponent repetition(UIComponent within, String id) {
        if (id.equals(within.getId()) && isRepetition(within) && within.isRendered()) {
            return within;
        }
        for (Iterator<UIComponent> children = within.getFacetsAndChildren(); children.hasNext(); ) {
            UIComponent found = repetition(children.next(), id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static boolean isRepetition(UIComponent component) {
        return component instanceof UIData || REPEAT.equals(component.getRendererType());
    }

    private static UIComponent rows(UIInput field) {
        for (UIComponent above = field.getParent();
                above != null && !(above instanceof UIForm);
                above = above.getParent()) {
            if (isRepetition(above)) {
                return above;
            }
        }
        return null;
    }
}
