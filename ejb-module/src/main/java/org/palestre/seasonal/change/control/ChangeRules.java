package org.palestre.seasonal.change.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.seasonal.boundary.EditionTerms;
import org.palestre.seasonal.boundary.PlaceAndTimes;
import org.palestre.seasonal.boundary.WeeklySlot;
import org.palestre.seasonal.change.boundary.SlotChange;
import org.palestre.seasonal.control.PermitAccess;
import org.palestre.seasonal.control.PermitSeries;
import org.palestre.seasonal.control.PermitSessions;
import org.palestre.seasonal.control.PlaceRules;
import org.palestre.seasonal.entity.Campaigns;
import org.palestre.seasonal.entity.Permit;
import org.palestre.shared.BusinessException;

/** What may be changed about a slot in the middle of a season. */
@ApplicationScoped
public class ChangeRules {

    private static final Comparator<WeeklySlot> BY_WEEK =
            Comparator.comparing(WeeklySlot::day).thenComparing(WeeklySlot::start);

    @Inject
    private ConsultSites sites;

    @Inject
    private Campaigns campaigns;

    @Inject
    private PermitSessions sessions;

    /** @throws BusinessException {@code permit.notInForce} (number, edition) */
    public void requireInForce(Permit permit) {
        if (!permit.inForce()) {
            throw BusinessException.conflict("permit.notInForce", permit.number(), permit.edition());
        }
    }

    /**
     * One date can be changed unless the club stays out on it.
     *
     * @throws BusinessException {@code permit.notInForce} (number, edition); {@code change.suspendedThen} (number, date) at
     *     the field
     */
    public void requireChangeable(Permit permit, LocalDate date, String field) {
        requireInForce(permit);
        if (date != null && permit.standing().suspensions().stream().anyMatch(dates -> dates.contains(date))) {
            throw BusinessException.invalid("change.suspendedThen", field, permit.number(), date);
        }
    }

    /**
     * Art. 16: a keyless session is for the club that signed the agreement, in the premises that it names.
     *
     * @throws BusinessException {@code change.keylessSession} (number) if the guest may not use the host's place
     */
    public void requireMayUse(Permit guest, Permit host) {
        boolean same = Set.copyOf(guest.areaIds()).equals(Set.copyOf(host.areaIds()));
        if (host.keyless() && !(guest.keyless() && same)) {
            throw BusinessException.conflict("change.keylessSession", host.number());
        }
    }

    /** The areas that exist among these, in the order given. */
    public List<AreaView> areas(List<Long> ids) {
        Map<Long, AreaView> found = sites.areasById(ids);
        return ids.stream()
                .distinct()
                .filter(found::containsKey)
                .map(found::get)
                .toList();
    }

    /** The terms after a change, checked against areas, the week and the seasons; the first problem at its field. */
    public EditionTerms terms(PermitAccess.Locked slot, SlotChange wanted, long siteId, List<AreaView> areas) {
        Permit permit = slot.permit();
        sessions.requireDay(permit, wanted.from(), "from");
        PlaceAndTimes place = new PlaceAndTimes(
                siteId,
                wanted.areaIds().stream().distinct().sorted().toList(),
                wanted.times(),
                wanted.from(),
                wanted.lastDate() == null ? permit.lastDate() : wanted.lastDate(),
                wanted.duringSchoolBreaks());
        PlaceRules.require(
                place,
                areas.stream().collect(Collectors.toMap(AreaView::id, Function.identity())),
                campaigns.frame(slot.request().campaignId()).period());
        EditionTerms terms = new EditionTerms(
                siteId,
                place.areaIds(),
                place.times().stream().sorted(BY_WEEK).toList(),
                permit.firstDate(),
                place.lastDate(),
                place.duringSchoolBreaks(),
                permit.keyless());
        if (same(terms, PermitSeries.terms(permit))) {
            throw BusinessException.invalid("change.nothing", null);
        }
        return terms;
    }

    private static boolean same(EditionTerms one, EditionTerms other) {
        return Set.copyOf(one.areaIds()).equals(Set.copyOf(other.areaIds()))
                && new HashSet<>(one.times()).equals(new HashSet<>(other.times()))
                && one.lastDate().equals(other.lastDate())
                && one.duringSchoolBreaks() == other.duringSchoolBreaks();
    }
}
