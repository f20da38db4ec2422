package org.palestre.web.seasonal.scoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.palestre.seasonal.scoring.boundary.CompetitionLevel;
import org.palestre.seasonal.scoring.boundary.Criterion;
import org.palestre.seasonal.scoring.boundary.CriterionRule;
import org.palestre.seasonal.scoring.boundary.ScorePart;
import org.palestre.web.i18n.Words;

/** {@code #{scoreWords}} in pages: values, points and ranges of criteria as people say them. */
@Named
@RequestScoped
public class ScoreWords {

    @Inject
    private Words words;

    /** 62,5 %; Régional; 3 saisons; a dash for what is not known. */
    public String value(ScorePart part) {
        return part.value() == null ? "–" : value(part.criterion(), part.value());
    }

    private String value(Criterion criterion, Number value) {
        return switch (criterion.unit()) {
            case PERCENT -> words.text("scoring.percent", value);
            case HANDICAPS -> words.text("scoring.handicaps", value);
            case SEASONS -> words.text("scoring.seasons", value);
            case LEVEL -> words.say(CompetitionLevel.values()[value.intValue()]);
        };
    }

    /** 12,5 / 20. */
    public String points(ScorePart part) {
        return part.known()
                ? words.text("scoring.points", part.points(), part.rule().weight())
                : words.text("scoring.noPoints", part.rule().weight());
    }

    /** From where to where points are given. */
    public String range(CriterionRule rule) {
        return words.text(
                "scoring.range", value(rule.criterion(), rule.floor()), value(rule.criterion(), rule.ceiling()));
    }
}
