package org.palestre.billing.tariff.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.palestre.billing.tariff.control.GridPrice;
import org.palestre.billing.tariff.entity.GridContents;
import org.palestre.billing.tariff.entity.Grids;
import org.palestre.billing.tariff.entity.Tariffs;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/** An agent tries out what something costs, on any day, by any grid, drafts included. Nothing is charged. */
@Stateless
@RolesAllowed(Roles.AGENT)
public class SimulatePrice {

    @EJB
    private PriceCalculator calculator;

    @Inject
    private Grids grids;

    @Inject
    private GridContents contents;

    @Inject
    private Tariffs tariffs;

    /** The price by the grid that is in force on the day. @throws BusinessException as {@link PriceCalculator#price} */
    public Price price(PriceQuery query) {
        return calculator.price(query);
    }

    /**
     * The price by one grid, whatever its state.
     *
     * @throws BusinessException {@code tariff.unknownGrid}; {@code tariff.noSingleRule} (number of rules) if it was not
     *     checked; else as {@link PriceCalculator#price}
     */
    public Price price(long gridId, PriceQuery query) {
        PriceCalculator.check(query);
        LocalDate day = query.date();
        return GridPrice.price(new FullGrid(grids.get(gridId, day), contents.of(gridId)), tariffs.userKinds(), query);
    }
}
