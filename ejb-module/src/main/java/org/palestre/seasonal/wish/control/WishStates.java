package org.palestre.seasonal.wish.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.palestre.seasonal.boundary.SlotRequestForm;
import org.palestre.seasonal.boundary.TypicalWeekView;
import org.palestre.seasonal.boundary.WeekTime;
import org.palestre.seasonal.boundary.WeekTimeState;
import org.palestre.seasonal.boundary.WeeklySlot;
import org.palestre.seasonal.boundary.Wish;
import org.palestre.seasonal.boundary.WishView;
import org.palestre.seasonal.control.Period;
import org.palestre.seasonal.control.PlaceRules;
import org.palestre.seasonal.control.TypicalWeeks;
import org.palestre.seasonal.control.WishRules;
import org.palestre.seasonal.control.WishViews;
import org.palestre.seasonal.wish.boundary.WishState;
import org.palestre.seasonal.wish.entity.WantedPlaces;
import org.palestre.shared.DateRange;

/** Judges wishes by an ordinary week of the first season that is asked for, and by what others ask for. */
@ApplicationScoped
public class WishStates {

    private static final List<WeekTimeState> FROM_GOOD_TO_BAD =
            List.of(WeekTimeState.FREE, WeekTimeState.HELD_THIS_SEASON, WeekTimeState.CLOSED, WeekTimeState.TAKEN);

    @Inject
    private TypicalWeeks weeks;

    @Inject
    private WantedPlaces wanted;

    @Inject
    private WishViews views;

    /** How each wish of a club's form stands, in their order. */
    public List<WishState> of(long organisationId, SlotRequestForm form, Period period) {
        List<Wish> wishes = form.wishes();
        LocalDate monday = weeks.monday(period.seasons().get(0).id());
        TypicalWeeks.Week week = weeks.weeks(
                wishes.stream()
                        .map(Wish::siteId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                WishRules.areaIds(form),
                monday);
        var asked = PlaceRules.withDates(form.placeAndTimes(), period);
        DateRange dates = asked.lastDate().isBefore(asked.firstDate())
                ? DateRange.inclusive(period.firstDate(), period.lastDate())
                : DateRange.inclusive(asked.firstDate(), asked.lastDate());
        List<Integer> others = wanted.byOthers(wishes, organisationId, dates);
        List<WishView> shown = views.of(form);
        List<WishState> states = new ArrayList<>();
        for (Wish wish : wishes) {
            int place = states.size();
            states.add(new WishState(
                    shown.get(place), worst(week.of(wish.siteId(), wish.areaIds()), wish), others.get(place)));
        }
        return states;
    }

    private static WeekTimeState worst(TypicalWeekView week, Wish wish) {
        return wish.areaIds().isEmpty()
                ? null
                : wish.times().stream()
                        .filter(WeeklySlot::sound)
                        .map(time -> week.state(WeekTime.of(time)))
                        .max(Comparator.comparing(FROM_GOOD_TO_BAD::indexOf))
                        .orElse(null);
    }
}
