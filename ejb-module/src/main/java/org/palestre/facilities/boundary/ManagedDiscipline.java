package org.palestre.facilities.boundary;

/**
 * A discipline in the agents' list.
 *
 * @param offered whether people can choose it
 * @param areaCount areas on which it is practised
 */
public record ManagedDiscipline(
        String code, String familyCode, String familyName, String name, boolean offered, int areaCount, long version) {}
