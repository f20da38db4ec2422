package org.palestre.seasonal.oneoff.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.occupancy.boundary.BusyTime;
import org.palestre.occupancy.boundary.DateOutlook;
import org.palestre.occupancy.boundary.DatedTime;
import org.palestre.occupancy.boundary.OccupyDates;
import org.palestre.seasonal.oneoff.boundary.DecisionOutlook;
import org.palestre.seasonal.oneoff.control.GrantedDates.Gift;
import org.palestre.seasonal.oneoff.entity.OneOffRequest;

/** What granting dates would meet now. */
@ApplicationScoped
public class DecisionOutlooks {

    @Inject
    private OccupyDates occupancy;

    /** Free, closed, or taken and by whom, in the order of the dates. */
    public List<DecisionOutlook> of(OneOffRequest request, List<Gift> granted) {
        Iterator<DateOutlook> looked =
                occupancy.look(request.organisationId(), times(granted)).iterator();
        List<DecisionOutlook> outlooks = new ArrayList<>();
        for (Gift gift : granted) {
            DateOutlook closed = null;
            List<BusyTime> busy = new ArrayList<>();
            for (int i = 0; i < gift.areas().size(); i++) {
                DateOutlook here = looked.next();
                closed = closed == null && here.closed() != null ? here : closed;
                busy.addAll(here.busy());
            }
            outlooks.add(new DecisionOutlook(
                    gift.date().id(),
                    gift.given().date(),
                    gift.given().start(),
                    gift.given().end(),
                    OneOffViews.refs(
                            gift.areas().stream().map(AreaView::id).toList(),
                            gift.areas().stream().collect(Collectors.toMap(AreaView::id, area -> area)),
                            request.form().siteId()),
                    closed == null ? null : closed.closed(),
                    closed == null ? null : closed.detail(),
                    busy.stream().distinct().toList()));
        }
        return outlooks;
    }

    /** What granting them occupies. */
    public static List<DatedTime> times(List<Gift> granted) {
        return granted.stream()
                .flatMap(gift -> gift.areas().stream()
                        .map(area -> new DatedTime(
                                area.id(),
                                gift.given().date(),
                                gift.given().start(),
                                gift.given().end())))
                .toList();
    }
}
