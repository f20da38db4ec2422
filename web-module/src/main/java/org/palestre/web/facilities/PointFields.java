package org.palestre.web.facilities;

import java.io.Serializable;
import java.math.BigDecimal;

/** A point on the map as an agent types it, in decimal degrees; either part may be left out. */
public class PointFields implements Serializable {

    private BigDecimal latitude;
    private BigDecimal longitude;

    /** Fills the fields in with what is known. */
    void show(Double knownLatitude, Double knownLongitude) {
        latitude = knownLatitude == null ? null : BigDecimal.valueOf(knownLatitude);
        longitude = knownLongitude == null ? null : BigDecimal.valueOf(knownLongitude);
    }

    Double degreesNorth() {
        return latitude == null ? null : latitude.doubleValue();
    }

    Double degreesEast() {
        return longitude == null ? null : longitude.doubleValue();
    }

    public BigDecimal getLatitude() {
        return latitude;
    }

    public void setLatitude(BigDecimal latitude) {
        this.latitude = latitude;
    }

    public BigDecimal getLongitude() {
        return longitude;
    }

    public void setLongitude(BigDecimal longitude) {
        this.longitude = longitude;
    }
}
