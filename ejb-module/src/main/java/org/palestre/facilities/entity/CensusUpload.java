package org.palestre.facilities.entity;

/** What is kept of an uploaded census file; the content is null once it is applied or discarded. */
public record CensusUpload(String state, String fingerprint, boolean overwrite, byte[] content) {}
