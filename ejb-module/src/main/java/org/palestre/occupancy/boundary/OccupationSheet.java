package org.palestre.occupancy.boundary;

import java.io.Serializable;

/**
 * Everything an agent needs to decide on one occupation, and what would follow from cancelling it.
 *
 * @param siteId where it is
 * @param holder the organisation's name, or null if it is the city or a private person
 * @param holderIsTold whether there is somebody at the organisation who is written to when it is moved or cancelled
 * @param seriesDates how many dates its series still has, this one included; 0 if it belongs to none
 */
public record OccupationSheet(
        OccupationView occupation,
        long siteId,
        String siteName,
        String areaName,
        String holder,
        boolean holderIsTold,
        int seriesDates)
        implements Serializable {}
