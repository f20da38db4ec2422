package org.palestre.seasonal.boundary;

/** A file to hand out. */
public record DownloadFile(String fileName, String mediaType, byte[] content) {}
