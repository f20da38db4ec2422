package org.palestre.web.api;

/**
 * What a POST created.
 *
 * @param location path of it, as {@code /api/v1/occupations/12}
 * @param body its record
 */
public record Created(String location, Object body) {}
