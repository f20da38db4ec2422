package org.palestre.seasonal.oneoff.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.seasonal.oneoff.boundary.DateDecision;
import org.palestre.seasonal.oneoff.boundary.WantedDate;
import org.palestre.seasonal.oneoff.entity.OneOffDate;
import org.palestre.seasonal.oneoff.entity.OneOffRequest;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Texts;

/** Reads what an office wants to give for each date of a request, and refuses what cannot be meant. */
@ApplicationScoped
public class GrantedDates {

    private static final int LONGEST_REASON = 500;

    /**
     * What one date gets.
     *
     * @param given where and when; null if it is refused
     * @param changed whether that is not what was asked
     */
    public record Gift(OneOffDate date, WantedDate given, List<AreaView> areas, boolean changed, String reason) {

        /** Whether it is granted. */
        public boolean granted() {
            return given != null;
        }
    }

    @Inject
    private ConsultSites sites;

    @Inject
    private OneOffOffice office;

    /**
     * One gift for each date of the request, in its order.
     *
     * @throws BusinessException {@code oneoff.decideEachDate} if one is missing or twice; {@code oneoff.unknownDate};
     *     {@code shared.missing} and {@code oneoff.dateEndBeforeStart} (row), {@code oneoff.noAreaForDate} (row), {@code
     *     oneoff.areasOverlap}, {@code oneoff.datesOverlap} (row, row); {@code accounts.outOfScope}
     */
    public List<Gift> of(OneOffRequest request, List<DateDecision> decisions) {
        Map<Long, DateDecision> byDate = new HashMap<>();
        for (DateDecision decision : decisions) {
            request.date(decision.dateId());
            if (byDate.put(decision.dateId(), decision) != null) {
                throw BusinessException.invalid("oneoff.decideEachDate", "dates");
            }
        }
        if (byDate.size() != request.dates().size()) {
            throw BusinessException.invalid("oneoff.decideEachDate", "dates");
        }
        Map<Long, AreaView> areas = areas(request, decisions);
        List<Gift> gifts = new ArrayList<>();
        for (OneOffDate date : request.dates()) {
            gifts.add(gift(request, gifts.size() + 1, date, byDate.get(date.id()), areas));
        }
        requireApart(gifts);
        return gifts;
    }

    private Map<Long, AreaView> areas(OneOffRequest request, List<DateDecision> decisions) {
        Set<Long> ids = new HashSet<>(request.form().areaIds());
        decisions.forEach(decision -> ids.addAll(decision.areaIds()));
        Map<Long, AreaView> areas = sites.areasById(ids);
        if (!areas.keySet().containsAll(ids)) {
            throw BusinessException.invalid("oneoff.unknownArea", "areaIds");
        }
        office.requireScope(areas.values());
        return areas;
    }

    private static Gift gift(
            OneOffRequest request, int row, OneOffDate date, DateDecision decision, Map<Long, AreaView> areas) {
        String reason = Texts.optional(decision.reason(), "dates", LONGEST_REASON);
        if (!decision.granted()) {
            return new Gift(date, null, List.of(), false, reason);
        }
        WantedDate asked = date.wanted();
        WantedDate given = new WantedDate(
                Objects.requireNonNullElse(decision.date(), asked.date()),
                Objects.requireNonNullElse(decision.start(), asked.start())
                        .withSecond(0)
                        .withNano(0),
                Objects.requireNonNullElse(decision.end(), asked.end())
                        .withSecond(0)
                        .withNano(0),
                asked.label());
        if (given.endMinute() <= given.start().getHour() * 60 + given.start().getMinute()) {
            throw BusinessException.invalid("oneoff.dateEndBeforeStart", "dates", row);
        }
        List<Long> ids = decision.areaIds().isEmpty() ? request.form().areaIds() : decision.areaIds();
        List<AreaView> chosen = ids.stream().distinct().map(areas::get).toList();
        if (chosen.size() > TidyOneOffForm.MOST_AREAS) {
            throw BusinessException.invalid("oneoff.tooManyAreas", "areaIds", TidyOneOffForm.MOST_AREAS);
        }
        if (!OneOffCompleteness.apart(chosen)) {
            throw BusinessException.invalid("oneoff.areasOverlap", "areaIds");
        }
        boolean changed = !given.equals(asked)
                || !new HashSet<>(ids).equals(new HashSet<>(request.form().areaIds()));
        return new Gift(date, given, chosen, changed, reason);
    }

    /** Two dates of one request cannot take the same place at the same time. */
    private static void requireApart(List<Gift> gifts) {
        for (int i = 0; i < gifts.size(); i++) {
            for (int j = i + 1; j < gifts.size(); j++) {
                Gift one = gifts.get(i);
                Gift other = gifts.get(j);
                if (one.granted() && other.granted() && one.given().overlaps(other.given())) {
                    List<AreaView> both = new ArrayList<>(one.areas());
                    both.addAll(other.areas());
                    if (!OneOffCompleteness.apart(both)) {
                        throw BusinessException.invalid("oneoff.datesOverlap", "dates", i + 1, j + 1);
                    }
                }
            }
        }
    }
}
