package org.palestre.shared.boundary;

/**
 * What a call answered, kept so that the same call, sent again, gets the same answer.
 *
 * @param status HTTP status
 * @param location value of the header {@code Location}, or null
 * @param body JSON text, or null
 */
public record IdempotentAnswer(int status, String location, String body) {}
