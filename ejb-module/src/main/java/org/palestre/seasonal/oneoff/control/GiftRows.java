package org.palestre.seasonal.oneoff.control;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.palestre.occupancy.boundary.Occurrence;
import org.palestre.seasonal.oneoff.boundary.DateState;
import org.palestre.seasonal.oneoff.control.GrantedDates.Gift;
import org.palestre.seasonal.oneoff.entity.OneOffDates;

/** What is given for the dates of a request, as it is written down. */
public final class GiftRows {

    private GiftRows() {}

    /**
     * The decisions to write.
     *
     * @param written what {@link DecisionOutlooks#times} led to, in the same order
     */
    public static List<OneOffDates.Decided> decisions(List<Gift> decided, Iterator<Occurrence> written) {
        List<OneOffDates.Decided> rows = new ArrayList<>();
        for (Gift gift : decided) {
            if (!gift.granted()) {
                rows.add(new OneOffDates.Decided(
                        gift.date().id(), DateState.REFUSED, null, null, null, gift.reason(), List.of()));
                continue;
            }
            List<Long> occupations = new ArrayList<>();
            for (int i = 0; i < gift.areas().size(); i++) {
                occupations.add(written.next().occupationId());
            }
            rows.add(new OneOffDates.Decided(
                    gift.date().id(),
                    gift.changed() ? DateState.CHANGED : DateState.GRANTED,
                    gift.given().date(),
                    gift.given().start(),
                    gift.given().end(),
                    gift.reason(),
                    occupations));
        }
        return rows;
    }
}
