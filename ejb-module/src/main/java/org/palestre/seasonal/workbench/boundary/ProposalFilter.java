package org.palestre.seasonal.workbench.boundary;

import java.io.Serializable;

/**
 * Which proposals are wanted. Null: no restriction.
 *
 * @param mineOnly those of the caller
 * @param undecidedOnly those on requests that are not decided
 */
public record ProposalFilter(Long campaignId, Long requestId, boolean mineOnly, boolean undecidedOnly)
        implements Serializable {}
