package org.palestre.shared.boundary;

/**
 * The city's logo.
 *
 * @param mediaType {@code image/png}, {@code image/jpeg} or {@code image/webp}, as its content says
 * @param version changes whenever the logo does; an ETag
 */
public record Logo(String mediaType, byte[] content, String version) {}
