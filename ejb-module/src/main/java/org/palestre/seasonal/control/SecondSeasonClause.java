package org.palestre.seasonal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.palestre.seasonal.entity.TwoSeasonPermits;

/** What a permit says of its second season: that it comes by itself, "sauf avis contraire", and until when the club can say so. */
@ApplicationScoped
public class SecondSeasonClause {

    @Inject
    private TwoSeasonPermits permits;

    /** Adds {@code secondSeason} to what the document says; nothing for a permit of one season, or if it is carried over. */
    void add(Map<String, Object> model, long permitId) {
        permits.toCome(permitId).ifPresent(second -> model.put("secondSeason", said(second)));
    }

    static Map<String, Object> said(TwoSeasonPermits.SecondSeason second) {
        return Map.of(
                "label", second.season(),
                "firstDate", FrenchWords.date(second.firstDate()),
                "lastDate", FrenchWords.date(second.lastDate()),
                "declineUntil", FrenchWords.date(second.declineUntil()),
                "declined", second.declined());
    }
}
