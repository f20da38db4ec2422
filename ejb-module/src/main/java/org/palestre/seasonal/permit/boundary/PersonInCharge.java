package org.palestre.seasonal.permit.boundary;

import java.io.Serializable;

/** Whom the president of a club names to answer for a keyless slot (art. 16). */
public record PersonInCharge(String name, String telephone) implements Serializable {}
