package org.palestre.seasonal.renewal.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * What keeps one row from being asked for.
 *
 * @param field name of the member of {@link RenewalForm}, or of one of its parts, that it concerns
 * @param code code of its wording, under {@code error.<code>}
 * @param values what the wording names
 */
public record RenewalProblem(long permitId, String permitNumber, String field, String code, List<Object> values)
        implements Serializable {

    public RenewalProblem {
        values = List.copyOf(values);
    }
}
