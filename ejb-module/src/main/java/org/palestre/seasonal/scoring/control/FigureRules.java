package org.palestre.seasonal.scoring.control;

import org.palestre.seasonal.scoring.boundary.ClubFigures;
import org.palestre.shared.BusinessException;

/** What may be declared: at least one member, no more residents than members, a level. */
public final class FigureRules {

    private static final int MOST = 1_000_000;

    private FigureRules() {}

    /** The figures; refused with their first problem. */
    public static ClubFigures checked(ClubFigures figures) {
        int members = number(figures.members(), 1, "members");
        int residents = number(figures.residents(), 0, "residents");
        if (residents > members) {
            throw BusinessException.invalid("scoring.residentsAboveMembers", "residents", members);
        }
        if (figures.level() == null) {
            throw BusinessException.invalid("shared.missing", "level");
        }
        return figures;
    }

    private static int number(Integer value, int least, String field) {
        if (value == null) {
            throw BusinessException.invalid("shared.missing", field);
        }
        if (value < least || value > MOST) {
            throw BusinessException.invalid("scoring.outOfRange", field, least, MOST);
        }
        return value;
    }

    /** For the trail: {@code 40/120, REGION}. */
    public static String inWords(ClubFigures figures) {
        return figures.residents() + "/" + figures.members() + ", " + figures.level();
    }
}
