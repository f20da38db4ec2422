package org.palestre.facilities.boundary;

import java.util.List;

/**
 * A unit: the smallest part of a site that can be occupied apart.
 *
 * @param areaNames the areas that cover it, those given up left out
 */
public record UnitView(long id, String name, List<String> areaNames) {}
