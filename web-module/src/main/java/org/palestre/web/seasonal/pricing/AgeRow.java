package org.palestre.web.seasonal.pricing;

import java.io.Serializable;
import org.palestre.seasonal.boundary.AgeBand;

/** As which kind of user a club is charged, while somebody changes it. */
public class AgeRow implements Serializable {

    private final AgeBand band;
    private String kind;

    public AgeRow(AgeBand band, String kind) {
        this.band = band;
        this.kind = kind;
    }

    public AgeBand getBand() {
        return band;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
