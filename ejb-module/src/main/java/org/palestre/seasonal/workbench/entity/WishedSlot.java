package org.palestre.seasonal.workbench.entity;

import org.palestre.seasonal.workbench.control.Slot;

/**
 * A slot that a club wishes for, or that an officer proposes.
 *
 * @param rank of the wish, from 1
 */
public record WishedSlot(int rank, long siteId, String siteName, String districtCode, Slot slot) {}
