package org.palestre.seasonal.campaign.boundary;

import java.io.Serializable;

/**
 * A document that a campaign asks of each club.
 *
 * @param id null in a form for one that is new
 * @param name as clubs call it, once in a campaign
 * @param wording what exactly is wanted; may be null
 * @param obligatory whether a request without it is incomplete
 */
public record RequiredDocument(Long id, String name, String wording, boolean obligatory) implements Serializable {}
