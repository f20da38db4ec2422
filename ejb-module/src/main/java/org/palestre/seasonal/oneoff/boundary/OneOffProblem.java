package org.palestre.seasonal.oneoff.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * Something that keeps a draft from being submitted.
 *
 * @param step where it is put right
 * @param field name of the form's component
 * @param code of its wording, {@code error.<code>}
 * @param values what the wording names
 */
public record OneOffProblem(OneOffStep step, String field, String code, List<Object> values) implements Serializable {

    public OneOffProblem {
        values = List.copyOf(values);
    }
}
