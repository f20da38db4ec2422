package org.palestre.seasonal.workbench.boundary;

/** Whether a proposal can still become the decision. */
public enum ProposalState {
    /** Nothing stands in its way. */
    POSSIBLE,
    /** Some of its dates are taken, and it leaves them out. */
    IN_PART,
    /** What it would grant is taken meanwhile, or its area is not to be had any more. */
    IMPOSSIBLE,
    /** It became the decision. */
    TAKEN,
    /** The request was decided otherwise, or taken back. */
    OVERTAKEN;

    /** Whether a decision may be taken from it. */
    public boolean open() {
        return this == POSSIBLE || this == IN_PART;
    }
}
