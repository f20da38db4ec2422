package org.palestre.seasonal.control;

import java.util.ArrayList;
import java.util.List;
import org.palestre.seasonal.boundary.FormStep;
import org.palestre.seasonal.boundary.Problem;
import org.palestre.shared.BusinessException;

/** Collects what is wrong with a part of a form. */
final class Problems {

    private final List<Problem> found = new ArrayList<>();
    private final FormStep step;

    Problems(FormStep step) {
        this.step = step;
    }

    /** Notes a problem if the condition does not hold; says whether it holds. */
    boolean demand(boolean fulfilled, String code, String field, Object... values) {
        if (!fulfilled) {
            found.add(new Problem(step, field, code, List.of(values)));
        }
        return fulfilled;
    }

    /** Notes a missing value; says whether it is there. */
    boolean demandPresent(Object value, String field) {
        return demand(value != null && !value.toString().isBlank(), "shared.missing", field);
    }

    List<Problem> found() {
        return List.copyOf(found);
    }

    /** The same as a refusal. */
    static BusinessException refusal(Problem problem) {
        return BusinessException.invalid(
                problem.code(), problem.field(), problem.values().toArray());
    }

    /** Refuses with the first of them, if there is any. */
    static void refuseFirst(List<Problem> problems) {
        problems.stream().findFirst().ifPresent(problem -> {
            throw refusal(problem);
        });
    }
}
