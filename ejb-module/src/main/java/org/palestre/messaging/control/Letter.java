package org.palestre.messaging.control;

/** A message as its reader sees it. */
public record Letter(String subject, String body) {}
