package org.palestre.seasonal.renewal.boundary;

import java.util.List;
import java.util.Map;
import org.palestre.shared.BusinessException;

/** Some of the rows that were validated together cannot be accepted, so none was; each says what it lacks. */
public class RenewalRefused extends BusinessException {

    private final transient List<RenewalProblem> problems;

    /** @param rows how many rows were validated together */
    public RenewalRefused(List<RenewalProblem> problems, int rows) {
        super(
                Kind.INVALID,
                "renewal.incomplete",
                null,
                problems.stream().map(RenewalProblem::permitId).distinct().count(),
                rows);
        this.problems = List.copyOf(problems);
    }

    /** @throws RenewalRefused if there is a problem in one of so many rows */
    static void unlessNone(List<RenewalProblem> problems, int rows) {
        if (!problems.isEmpty()) {
            throw new RenewalRefused(problems, rows);
        }
    }

    /** All that is wrong, row by row. */
    public List<RenewalProblem> problems() {
        return problems == null ? List.of() : problems;
    }

    /** The API names them in member {@code problems}. */
    @Override
    public Map<String, Object> members() {
        return Map.of("problems", problems());
    }
}
