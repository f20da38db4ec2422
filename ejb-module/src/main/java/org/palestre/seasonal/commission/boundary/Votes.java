package org.palestre.seasonal.commission.boundary;

import java.io.Serializable;

/** How the members present voted. */
public record Votes(int inFavour, int against, int abstained) implements Serializable {

    public long total() {
        return (long) inFavour + against + abstained;
    }
}
