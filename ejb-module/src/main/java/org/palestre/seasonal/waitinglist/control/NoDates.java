package org.palestre.seasonal.waitinglist.control;

import java.util.List;

/**
 * Days that are no dates of a weekly slot, as the database reads them.
 *
 * @param closed on which the city is closed
 * @param breaks in school breaks
 */
public record NoDates(List<String> closed, List<String> breaks) {}
