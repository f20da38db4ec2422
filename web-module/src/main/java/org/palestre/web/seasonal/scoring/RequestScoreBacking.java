package org.palestre.web.seasonal.scoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.palestre.seasonal.scoring.boundary.ConsultScores;
import org.palestre.seasonal.scoring.boundary.ScoreView;
import org.palestre.web.seasonal.ExamineSlotRequestBacking;

/** The score of the request that an agent examines, and where it stands with a commission. */
@Named
@RequestScoped
public class RequestScoreBacking {

    @Inject
    private ExamineSlotRequestBacking examined;

    @Inject
    private ConsultScores scores;

    private Optional<ScoreView> score;

    /** The score; null if the campaign adopted no criteria. */
    public ScoreView getScore() {
        if (score == null) {
            score = scores.forOffice(examined.getId());
        }
        return score.orElse(null);
    }
}
