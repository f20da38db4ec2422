package org.palestre.accounts.boundary;

/**
 * Which agents are wanted; null asks for nothing.
 *
 * @param q words in the name or the e-mail
 * @param role only those with this role
 * @param suspended only those who are suspended, or only those who are not
 */
public record AgentQuery(String q, String role, Boolean suspended) {}
