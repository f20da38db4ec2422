package org.palestre.occupancy.schooltime.boundary;

import java.io.Serializable;

/**
 * What came of entering hours.
 *
 * @param entered weekly hours that are new
 * @param dates how many dates they have
 * @param cancelled how many occupations gave way
 * @param told how many organisations lost something
 */
public record SchoolTimeResult(int entered, int dates, int cancelled, int told) implements Serializable {}
