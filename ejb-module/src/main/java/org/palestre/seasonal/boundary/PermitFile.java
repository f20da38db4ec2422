package org.palestre.seasonal.boundary;

/** A file to hand out. */
public record PermitFile(String fileName, String mediaType, byte[] content) {}
