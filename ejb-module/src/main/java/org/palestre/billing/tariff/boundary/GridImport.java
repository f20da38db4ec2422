package org.palestre.billing.tariff.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * What a file would make of a draft; nothing is changed yet.
 *
 * @param items what it says, without the lines that have errors
 * @param errors lines that cannot be understood; none may be left
 * @param faults of the cases, as they would stand
 */
public record GridImport(
        List<GridItem> items, List<LineError> errors, List<GridFault> faults, GridDifference difference)
        implements Serializable {

    public GridImport {
        items = List.copyOf(items);
        errors = List.copyOf(errors);
        faults = List.copyOf(faults);
    }

    /** Whether it can be taken over. */
    public boolean readable() {
        return errors.isEmpty() && !items.isEmpty();
    }

    /**
     * A line that cannot be understood.
     *
     * @param line its number in the file
     * @param column the heading of the cell, or null
     * @param code of the refusal
     * @param value what it names, or null
     */
    public record LineError(int line, String column, String code, String value) implements Serializable {}

    /** How many items come, go, have other prices or conditions, and stay. */
    public record GridDifference(int added, int removed, int changed, int same) implements Serializable {}
}
