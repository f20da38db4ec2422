package org.palestre.seasonal.boundary;

import java.io.Serializable;

/** An area by its name. */
public record AreaRef(long id, String name) implements Serializable {}
