package org.palestre.seasonal.scoring.boundary;

import java.io.Serializable;

/**
 * A club in the list of those that asked for slots in a campaign, with what it declared.
 *
 * @param requests how many requests it submitted for the sites of the agent's scope
 */
public record DeclarationLine(String organisationName, long requests, Declaration declaration)
        implements Serializable {}
