package org.palestre.seasonal.pricing.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palestre.accounts.boundary.ConsultOrganisations;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.billing.tariff.boundary.ConsultTariffs;
import org.palestre.billing.tariff.boundary.FullGrid;
import org.palestre.billing.tariff.boundary.GridItem;
import org.palestre.calendar.boundary.CityCalendar;
import org.palestre.calendar.boundary.SeasonView;
import org.palestre.seasonal.pricing.control.PricingCause;
import org.palestre.seasonal.pricing.control.SetUpRules;
import org.palestre.seasonal.pricing.control.TermCalendar;
import org.palestre.seasonal.pricing.entity.AreaPrices;
import org.palestre.seasonal.pricing.entity.PricingSetUp;
import org.palestre.seasonal.pricing.entity.PricingWanted;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;

/**
 * By what the city charges slots: the tariff, the kinds of users, residents, off-peak hours, the terms of each season, as what
 * each area is charged. Whoever changes that answers for the whole city. What was priced stays priced as it was; what could
 * not be priced is tried again at once. Other terms are the same price on other days: they hold for what is priced too.
 */
@Stateless
@RolesAllowed({Roles.BOOKING_OFFICE, Roles.TREASURER, Roles.ADMINISTRATOR})
public class SetUpSeasonPricing {

    @EJB
    private AuditTrail audit;

    @EJB
    private CurrentPerson person;

    @EJB
    private ConsultTariffs tariffs;

    @Inject
    private CityCalendar calendar;

    @Inject
    private ConsultOrganisations organisations;

    @Inject
    private PricingSetUp setUp;

    @Inject
    private AreaPrices areas;

    @Inject
    private PricingWanted wanted;

    @Inject
    private Clock clock;

    public PricingRules rules() {
        return setUp.rules();
    }

    /**
     * Changes the rules.
     *
     * @throws BusinessException {@code pricing.changedMeanwhile}; {@code pricing.unknownTariff} at {@code
     *     tariffCode}, {@code pricing.unknownKind} at {@code userKinds}, {@code pricing.badPostcode} at {@code
     *     residentPostcodes}, {@code pricing.offPeakOverlap} and others at {@code offPeak}
     */
    public PricingRules change(PricingRules rules) {
        requireWholeCity();
        setUp.change(SetUpRules.checked(rules, tariffs.tariffs(), tariffs.userKinds()));
        audit.record("pricing.rules", "seasonal.pricing", 1, rules.tariffCode() == null ? "" : rules.tariffCode());
        wanted.addNotPriced(null, PricingCause.AGAIN);
        return setUp.rules();
    }

    /** The items by which areas can be charged: those of the grid in force, or of the latest one if none is. */
    public List<GridItem> items() {
        String tariff = setUp.rules().tariffCode();
        if (tariff == null) {
            return List.of();
        }
        return tariffs.gridOn(tariff, LocalDate.now(clock))
                .or(() -> tariffs.grids(tariff).stream().findFirst().map(grid -> tariffs.grid(grid.id())))
                .map(FullGrid::items)
                .orElse(List.of());
    }

    /**
     * The areas that clubs can ask for, by site.
     *
     * @param words of site or area, may be empty
     * @param open only those of which nobody has said as what they are charged
     */
    public Page<AreaPricing> areas(String words, boolean open, PageRequest page) {
        return areas.page(words, open, page);
    }

    /**
     * Says as what areas are charged.
     *
     * @param item code of an item; null takes it back
     * @throws BusinessException {@code pricing.unknownItem} at {@code item}, {@code pricing.noArea} at {@code
     *     areaIds}
     */
    public void classify(List<Long> areaIds, String item) {
        requireWholeCity();
        if (areaIds == null || areaIds.isEmpty() || !areas.exist(areaIds)) {
            throw BusinessException.invalid("pricing.noArea", "areaIds");
        }
        if (item != null && items().stream().noneMatch(one -> one.code().equals(item))) {
            throw BusinessException.invalid("pricing.unknownItem", "item");
        }
        setUp.classify(areaIds, item);
        audit.record(
                "pricing.classify",
                "seasonal.pricing",
                areaIds.get(0),
                areaIds.size() + ", " + (item == null ? "" : item));
        wanted.addNotPriced(null, PricingCause.AGAIN);
    }

    /** What a club is charged as, where that differs from the rules. @throws BusinessException {@code accounts.unknownOrganisation} */
    public ClubPricing club(long organisationId) {
        organisations.organisation(organisationId);
        return setUp.club(organisationId).orElse(new ClubPricing(null, null));
    }

    /** @throws BusinessException as {@link #club}; {@code pricing.unknownKind} at {@code userKind} */
    public void changeClub(long organisationId, ClubPricing pricing) {
        requireWholeCity();
        String name = organisations.organisation(organisationId).name();
        SetUpRules.requireKind(pricing.userKind(), "userKind", tariffs.userKinds());
        setUp.changeClub(organisationId, pricing);
        audit.record("pricing.club", "seasonal.pricing", organisationId, name);
        wanted.addNotPriced(null, PricingCause.AGAIN);
    }

    /** The terms of a season, the usual ones as long as the city has set none. @throws BusinessException {@code calendar.unknownSeason} */
    public List<BillingTerm> terms(long seasonId) {
        SeasonView season = calendar.season(seasonId);
        return Optional.ofNullable(setUp.terms().get(seasonId)).orElse(TermCalendar.usual(season));
    }

    /**
     * Sets the terms of a season: each begins after the one before it, the last one ends with the season.
     *
     * @param terms in order; of each the label, the last date and the day from which it is invoiced
     * @return how many slots are priced again for that
     * @throws BusinessException {@code pricing.noTerm}, {@code pricing.termOrder} (number), {@code shared.missing}
     *     at {@code terms}
     */
    public int changeTerms(long seasonId, List<BillingTerm> terms) {
        requireWholeCity();
        SeasonView season = calendar.season(seasonId);
        setUp.changeTerms(seasonId, SetUpRules.checkedTerms(new ArrayList<>(terms), season));
        audit.record("pricing.terms", "calendar.season", seasonId, season.label());
        return wanted.addHeldIn(season.dates().start(), season.dates().last(), PricingCause.RULES);
    }

    private void requireWholeCity() {
        if (!person.scope().wholeCity()) {
            throw BusinessException.forbidden("accounts.outOfScope");
        }
    }
}
