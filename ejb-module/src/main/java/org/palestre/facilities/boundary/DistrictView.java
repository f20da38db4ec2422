package org.palestre.facilities.boundary;

/** A district (arrondissement, quarter, commune of a group) of the city. */
public record DistrictView(String code, String name) {}
