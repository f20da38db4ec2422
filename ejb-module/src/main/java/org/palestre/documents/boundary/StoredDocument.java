package org.palestre.documents.boundary;

import java.time.Instant;

/**
 * A document as it was stored.
 *
 * @param sha256 fingerprint of the content, hexadecimal
 */
public record StoredDocument(
        long id,
        String kind,
        String title,
        String fileName,
        String mediaType,
        byte[] content,
        String sha256,
        Instant createdAt) {}
