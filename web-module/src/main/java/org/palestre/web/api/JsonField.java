package org.palestre.web.api;

import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;

/** Names the place of a value in a JSON document, as {@code times[0].start}. */
final class JsonField {

    private JsonField() {}

    /** The value that a parser stands on. */
    static String path(JsonStreamContext place) {
        StringBuilder path = new StringBuilder();
        for (JsonStreamContext at = place; at != null && !at.inRoot(); at = at.getParent()) {
            String step = at.inArray() ? "[" + at.getCurrentIndex() + "]" : at.getCurrentName();
            boolean dotted = path.length() > 0 && path.charAt(0) != '[';
            path.insert(0, step + (dotted ? "." : ""));
        }
        return path.toString();
    }

    /** The value that could not be mapped. */
    static String path(List<JsonMappingException.Reference> places) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference at : places) {
            if (at.getFieldName() == null) {
                path.append('[').append(at.getIndex()).append(']');
            } else {
                path.append(path.length() == 0 ? "" : ".").append(at.getFieldName());
            }
        }
        return path.length() == 0 ? null : path.toString();
    }
}
