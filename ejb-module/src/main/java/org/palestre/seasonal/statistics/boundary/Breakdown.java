package org.palestre.seasonal.statistics.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * The figures of a season told apart by something.
 *
 * @param lines those with most hours asked for first; genders and age bands in their own order
 * @param total how many lines there are, shown or not
 */
public record Breakdown(Dimension dimension, List<FigureLine> lines, long total) implements Serializable {

    public Breakdown {
        lines = List.copyOf(lines);
    }

    /** Whether there are more lines than these. */
    public boolean cut() {
        return total > lines.size();
    }
}
