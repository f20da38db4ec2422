package org.palestre.facilities.control;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.palestre.facilities.control.KnownPlaces.KnownDistrict;

/**
 * In which district a place lies: by the code of the commune, else by the postal code if only one district has it,
 * else the nearest, unless even that is far.
 */
public record DistrictFinder(List<KnownDistrict> districts) {

    private static final double FAR_METRES = 5_000;

    /** The code of the district, if it can be told. */
    public Optional<String> find(String insee, String postalCode, GeoPoint point) {
        return only(districts.stream()
                        .filter(district -> district.inseeCodes().contains(insee == null ? "" : insee))
                        .toList())
                .or(() -> only(districts.stream()
                        .filter(district -> district.postalCodes().contains(postalCode == null ? "" : postalCode))
                        .toList()))
                .or(() -> nearest(point))
                .map(KnownDistrict::code);
    }

    private static Optional<KnownDistrict> only(List<KnownDistrict> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private Optional<KnownDistrict> nearest(GeoPoint point) {
        return point == null
                ? Optional.empty()
                : districts.stream()
                        .filter(district -> district.middle() != null)
                        .filter(district -> district.middle().metresTo(point) <= FAR_METRES)
                        .min(Comparator.comparingDouble(
                                district -> district.middle().metresTo(point)));
    }
}
