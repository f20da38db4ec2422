package org.palestre.seasonal.oneoff.boundary;

import java.io.Serializable;

/** What every confirmation says, in French and in the city's words; each may be empty. */
public record OneOffTerms(long version, String deliberation, String fee, String conditions, String signatory)
        implements Serializable {}
