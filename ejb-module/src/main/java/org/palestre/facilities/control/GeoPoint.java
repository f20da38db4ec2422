package org.palestre.facilities.control;

/** A point on the earth, in degrees (WGS 84). */
public record GeoPoint(double latitude, double longitude) {

    private static final double METRES_PER_DEGREE = 111_320;

    /** Whether such a point exists. The point 0, 0 is what faulty software writes for "not known". */
    public boolean exists() {
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude != 0 || longitude != 0);
    }

    /** Metres as the crow flies, exact enough within a city. */
    public double metresTo(GeoPoint other) {
        double north = (latitude - other.latitude) * METRES_PER_DEGREE;
        double east = (longitude - other.longitude) * METRES_PER_DEGREE * Math.cos(Math.toRadians(latitude));
        return Math.hypot(north, east);
    }
}
