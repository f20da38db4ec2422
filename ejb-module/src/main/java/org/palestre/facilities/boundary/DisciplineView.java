package org.palestre.facilities.boundary;

/** A discipline that is practised on areas, and the family of sports that it belongs to. */
public record DisciplineView(String code, String familyCode, String familyName, String name) {}
