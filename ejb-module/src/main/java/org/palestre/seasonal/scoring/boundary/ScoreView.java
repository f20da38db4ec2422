package org.palestre.seasonal.scoring.boundary;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * How a request stands against the criteria of its campaign.
 *
 * @param points the sum of what is known
 * @param outOf all the points that can be had
 * @param parts one for each criterion that counts, in their order
 */
public record ScoreView(long requestId, BigDecimal points, int outOf, String introduction, List<ScorePart> parts)
        implements Serializable {

    public ScoreView {
        parts = List.copyOf(parts);
    }

    /** How many points hang on what is not known. */
    public int open() {
        return parts.stream()
                .filter(part -> !part.known())
                .mapToInt(part -> part.rule().weight())
                .sum();
    }
}
