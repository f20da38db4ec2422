package org.palestre.seasonal.renewal.boundary;

import java.io.Serializable;

/**
 * A slot whose use can be counted.
 *
 * @param season label of the season before that of the campaign
 * @param planned dates of that season so far on which it holds its areas
 */
public record SlotToCount(String permitNumber, String season, int planned, String organisation, String site)
        implements Serializable {}
