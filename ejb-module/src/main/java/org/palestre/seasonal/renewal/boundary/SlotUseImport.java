package org.palestre.seasonal.renewal.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * What a file of figures brings, or brought.
 *
 * @param lines those that can be taken, in the order of the file
 * @param errors those that are left out, and why
 */
public record SlotUseImport(List<UsedSlot> lines, List<SlotUseError> errors) implements Serializable {

    public SlotUseImport {
        lines = List.copyOf(lines);
        errors = List.copyOf(errors);
    }

    public long count(UsedSlot.Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    /** Whether it changes anything. */
    public boolean effective() {
        return count(UsedSlot.Outcome.SAME) < lines.size();
    }
}
