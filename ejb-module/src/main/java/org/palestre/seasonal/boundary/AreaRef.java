package org.palestre.seasonal.boundary;

/** An area by its name. */
public record AreaRef(long id, String name) {}
