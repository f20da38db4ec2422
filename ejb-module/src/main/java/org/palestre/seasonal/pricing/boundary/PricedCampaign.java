package org.palestre.seasonal.pricing.boundary;

import java.io.Serializable;

/** A campaign whose slots have prices. */
public record PricedCampaign(long id, String name) implements Serializable {}
