package org.palestre.billing.tariff.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.billing.tariff.control.GridCheck;
import org.palestre.billing.tariff.entity.GridContents;
import org.palestre.billing.tariff.entity.Grids;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;
import org.palestre.shared.SqlState;

/**
 * The treasurer puts a voted grid in force, ends one, or takes one back before its day. Days that are past keep their prices,
 * and of two grids for one day one gets it: the database sees to both.
 */
@Stateless
@RolesAllowed({Roles.TREASURER, Roles.ADMINISTRATOR})
public class PutGridInForce {

    @EJB
    private AuditTrail audit;

    @Inject
    private TariffOffice office;

    @Inject
    private Grids grids;

    @Inject
    private GridContents contents;

    /** What it would bring. @throws BusinessException {@code tariff.unknownGrid} */
    public GridOutlook outlook(long gridId) {
        GridView grid = grids.get(gridId, office.today());
        List<GridView> decided = grids.ofTariff(grid.tariffCode(), office.today()).stream()
                .filter(one -> one.state() != GridState.DRAFT && one.state() != GridState.WITHDRAWN)
                .toList();
        GridView replaces = decided.stream()
                .filter(one -> one.startsOn().isBefore(grid.startsOn()))
                .filter(one -> one.endsOn() == null || one.endsOn().isAfter(grid.startsOn()))
                .max(Comparator.comparing(GridView::startsOn))
                .orElse(null);
        GridView until = decided.stream()
                .filter(one -> one.startsOn().isAfter(grid.startsOn()))
                .min(Comparator.comparing(GridView::startsOn))
                .orElse(null);
        return new GridOutlook(grid, replaces, until, GridCheck.faults(contents.of(gridId)), refusal(grid, decided));
    }

    private String refusal(GridView grid, List<GridView> decided) {
        if (!grid.draft()) {
            return "tariff.noDraft";
        }
        if (!grid.voted()) {
            return "tariff.notVoted";
        }
        if (grid.deliberationDate().isAfter(grid.startsOn())
                || grid.deliberationDate().isAfter(office.today())) {
            return "tariff.beforeDeliberation";
        }
        if (decided.stream().anyMatch(one -> one.startsOn().equals(grid.startsOn()))) {
            return "tariff.alreadyInForce";
        }
        boolean priced =
                !grids.inForce(List.of(grid.tariffCode()), grid.startsOn()).isEmpty();
        return grid.startsOn().isBefore(office.today()) && priced ? "tariff.retroactive" : null;
    }

    /**
     * Puts it in force from its first day on.
     *
     * @throws BusinessException {@code tariff.faulty} (number of faults), {@code tariff.noDraft}, {@code tariff.notVoted}, {@code
     *     tariff.beforeDeliberation}, {@code tariff.alreadyInForce}, {@code tariff.retroactive}, {@code
     *     tariff.changedMeanwhile}; {@code accounts.outOfScope}
     */
    public void putInForce(long gridId, long version) {
        office.requireWholeCity();
        GridOutlook outlook = outlook(gridId);
        if (outlook.refusal() != null) {
            throw BusinessException.conflict(outlook.refusal());
        }
        if (!outlook.faults().isEmpty()) {
            throw BusinessException.conflict("tariff.faulty", outlook.faults().size());
        }
        try {
            grids.putInForce(gridId, version, office.who(), office.instant());
        } catch (PersistenceException e) {
            if (SqlState.of(e).equals(SqlState.UNIQUE)) {
                throw BusinessException.conflict("tariff.alreadyInForce");
            }
            throw e;
        }
        audit.record(
                "tariff.putInForce", DraftGrid.SUBJECT, gridId, outlook.grid().name());
    }

    /**
     * Ends a grid: from that day on the tariff has no price until another grid begins.
     *
     * @param lastDay today at the earliest
     * @throws BusinessException {@code shared.missing}, {@code tariff.endsTooEarly}, {@code tariff.endsAnyway} at {@code
     *     lastDay}; {@code tariff.notInForce}; {@code tariff.changedMeanwhile}; {@code accounts.outOfScope}
     */
    public void end(long gridId, long version, LocalDate lastDay) {
        office.requireWholeCity();
        GridView grid = decided(gridId);
        if (lastDay == null) {
            throw BusinessException.invalid("shared.missing", "lastDay");
        }
        if (lastDay.isBefore(office.today()) || lastDay.isBefore(grid.startsOn())) {
            throw BusinessException.invalid("tariff.endsTooEarly", "lastDay");
        }
        if (grid.endsOn() != null && !lastDay.plusDays(1).isBefore(grid.endsOn())) {
            throw BusinessException.invalid("tariff.endsAnyway", "lastDay", grid.lastDay());
        }
        grids.end(gridId, version, lastDay.plusDays(1));
        audit.record("tariff.endGrid", DraftGrid.SUBJECT, gridId, grid.name() + ", " + lastDay);
    }

    /**
     * Takes a grid back whose day has not come; the one before it goes on.
     *
     * @throws BusinessException {@code tariff.begunAlready}, {@code tariff.notInForce}; {@code tariff.changedMeanwhile}; {@code
     *     accounts.outOfScope}
     */
    public void withdraw(long gridId, long version) {
        office.requireWholeCity();
        GridView grid = decided(gridId);
        if (grid.state() != GridState.TO_COME) {
            throw BusinessException.conflict("tariff.begunAlready");
        }
        grids.withdraw(gridId, version);
        audit.record("tariff.withdrawGrid", DraftGrid.SUBJECT, gridId, grid.name());
    }

    private GridView decided(long gridId) {
        GridView grid = grids.get(gridId, office.today());
        if (grid.state() != GridState.IN_FORCE && grid.state() != GridState.TO_COME) {
            throw BusinessException.conflict("tariff.notInForce");
        }
        return grid;
    }
}
