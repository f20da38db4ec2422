package org.palestre.messaging.boundary;

/** A file that goes with a message. */
public record Attachment(String fileName, String mediaType, byte[] content) {}
