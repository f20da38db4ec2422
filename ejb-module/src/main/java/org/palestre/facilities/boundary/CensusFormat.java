package org.palestre.facilities.boundary;

/** In which form the national census of sports facilities was published. */
public enum CensusFormat {
    /** The former RES, as GeoJSON. */
    RES_GEOJSON,
    /** Data ES, the present one, as CSV or GeoJSON with the same columns. */
    DATA_ES
}
