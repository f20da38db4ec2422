package org.palestre.documents.boundary;

/**
 * A document to keep.
 *
 * @param kind what sort of document, as {@code seasonal.permit}
 * @param title as a person reads it
 * @param fileName offered when it is downloaded
 */
public record NewDocument(String kind, String title, String fileName, String mediaType, byte[] content) {}
