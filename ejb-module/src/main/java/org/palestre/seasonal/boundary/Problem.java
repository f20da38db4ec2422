package org.palestre.seasonal.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * Something that keeps a draft from being submitted.
 *
 * @param step the part of the form where it is put right
 * @param field the field: the name of the record's component ({@code siteId}, {@code areaIds}, {@code times},
 *     {@code firstDate}, {@code disciplineCode}, {@code averageYearlyPriceCents}, {@code correspondentEmail} …)
 * @param code code of its wording, to be looked up as {@code error.<code>}
 * @param values what the wording names
 */
public record Problem(FormStep step, String field, String code, List<Object> values) implements Serializable {

    public Problem {
        values = List.copyOf(values);
    }
}
