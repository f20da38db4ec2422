package org.palestre.facilities.boundary;

import jakarta.persistence.PersistenceException;
import java.util.function.Supplier;
import org.palestre.shared.BusinessException;
import org.palestre.shared.SqlState;

/** Says in the words of the trade why the database did not take a change of an area. */
final class AreaWriting {

    private AreaWriting() {}

    /** @throws BusinessException for what the database refused, at the field that it concerns */
    static <T> T kindly(Supplier<T> change) {
        try {
            return change.get();
        } catch (PersistenceException e) {
            throw switch (SqlState.of(e)) {
                case SqlState.EXCLUSION -> BusinessException.conflict("facilities.unitsOccupied");
                case SqlState.UNIQUE -> BusinessException.invalid("facilities.areaNameTaken", "name");
                case SqlState.FOREIGN_KEY -> BusinessException.invalid("facilities.unknownDiscipline", "disciplines");
                default -> e;
            };
        }
    }

    /** @throws BusinessException CONFLICT {@code facilities.changedMeanwhile} unless exactly one row was concerned */
    static void requireOne(int changed) {
        if (changed != 1) {
            throw BusinessException.conflict("facilities.changedMeanwhile");
        }
    }
}
