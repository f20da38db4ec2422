package org.palestre.seasonal.workbench.boundary;

/** What an officer proposes. */
public enum ProposalKind {
    GRANT,
    REFUSE
}
