package org.palestre.facilities.event;

import java.util.List;

/**
 * An area covers other units than before. Fired in the transaction of the change, once all areas are written: who
 * holds units of this area in the future must hold the new ones instead, or refuse by an exception, which undoes it.
 *
 * @param unitIds the units it covers now
 */
public record AreaUnitsChanged(long areaId, List<Long> unitIds) {}
