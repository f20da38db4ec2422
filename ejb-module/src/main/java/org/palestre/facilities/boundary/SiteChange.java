package org.palestre.facilities.boundary;

/** What an agent writes about a site; fields as in {@link SiteView}, null or blank where nothing is known. */
public record SiteChange(
        String name,
        SiteKind kind,
        String street,
        String postalCode,
        String town,
        String districtCode,
        Double latitude,
        Double longitude,
        String telephone,
        String email,
        String managerName,
        String managerTelephone,
        Boolean accessible,
        String accessibility,
        String description,
        boolean opensOnPublicHolidays) {}
