package org.palestre.facilities.control;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.palestre.facilities.boundary.AreaChange;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Texts;

/** What an area's data must look like, and into what it can be divided. */
public final class AreaRules {

    /** No hall is divided into more: a pool has ten lanes. */
    public static final int MOST_PARTS = 20;

    private static final BigDecimal LONGEST = new BigDecimal("99999.99");
    private static final int LARGEST_CAPACITY = 1_000_000;

    private AreaRules() {}

    /**
     * The change, tidied.
     *
     * @throws BusinessException INVALID at the field that cannot be accepted
     */
    public static AreaChange checked(AreaChange change) {
        if (change.capacity() != null && (change.capacity() < 1 || change.capacity() > LARGEST_CAPACITY)) {
            throw BusinessException.invalid("facilities.noCapacity", "capacity");
        }
        return new AreaChange(
                Texts.required(change.name(), "name", 150),
                Math.max(0, Math.min(change.position(), 1_000_000)),
                change.setting(),
                Texts.optional(change.surface(), "surface", 100),
                metres(change.lengthMetres(), "lengthMetres"),
                metres(change.widthMetres(), "widthMetres"),
                change.capacity(),
                change.accessible(),
                change.lit(),
                change.bookable(),
                change.specialised(),
                change.disciplineCodes() == null ? Set.of() : Set.copyOf(change.disciplineCodes()));
    }

    /**
     * The names of the parts an area is divided into, tidied.
     *
     * @throws BusinessException INVALID at {@code parts} unless there are 2 to 20 different ones
     */
    public static List<String> parts(List<String> names) {
        List<String> tidy =
                names.stream().map(name -> Texts.required(name, "parts", 150)).toList();
        if (tidy.size() < 2 || tidy.size() > MOST_PARTS) {
            throw BusinessException.invalid("facilities.howManyParts", "parts", MOST_PARTS);
        }
        if (tidy.stream().map(CensusTexts::fold).distinct().count() < tidy.size()) {
            throw BusinessException.invalid("facilities.sameNames", "parts");
        }
        return tidy;
    }

    private static BigDecimal metres(BigDecimal metres, String field) {
        if (metres != null && (metres.signum() <= 0 || metres.compareTo(LONGEST) > 0)) {
            throw BusinessException.invalid("facilities.noMetres", field);
        }
        return metres;
    }
}
