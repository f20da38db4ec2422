package org.palestre.facilities.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.palestre.facilities.boundary.CensusChange;

/**
 * Compares what the city has with what the census says now and what it said when it was imported last.
 *
 * <p>What an agent has written since stands, unless overwriting is asked for. What the census does not say never
 * empties a field.
 */
final class CensusMerge {

    private CensusMerge() {}

    static List<CensusChange> compare(
            String subject,
            Map<String, String> current,
            Map<String, String> lastCensus,
            Map<String, String> census,
            boolean overwrite) {
        List<CensusChange> changes = new ArrayList<>();
        census.forEach((field, said) -> {
            String has = current.get(field);
            if (!Objects.equals(has, said)) {
                String saidBefore = lastCensus.get(field);
                boolean byHand = has == null ? saidBefore != null : !has.equals(saidBefore);
                changes.add(new CensusChange(subject, field, has, said, byHand && !overwrite));
            }
        });
        return changes;
    }
}
