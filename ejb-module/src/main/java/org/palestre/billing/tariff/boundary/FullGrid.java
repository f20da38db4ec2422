package org.palestre.billing.tariff.boundary;

import java.io.Serializable;
import java.util.List;

/** A grid with all that it sells and for how much. */
public record FullGrid(GridView grid, List<GridItem> items) implements Serializable {

    public FullGrid {
        items = List.copyOf(items);
    }
}
