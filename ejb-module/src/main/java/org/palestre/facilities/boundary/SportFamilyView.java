package org.palestre.facilities.boundary;

/** A family of sports, and how many disciplines belong to it. */
public record SportFamilyView(String code, String name, int disciplineCount, long version) {}
