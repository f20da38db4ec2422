package org.palestre.messaging.boundary;

/**
 * Which messages to list; null leaves a condition out.
 *
 * @param text part of the recipient's address or of the subject
 */
public record MessageQuery(String text, MessageStatus status, String caseType, Long caseId) {}
