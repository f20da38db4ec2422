package org.palestre.facilities.boundary;

import java.time.LocalDate;

/**
 * Everything about a site that anybody may know, and its manager as office contact.
 *
 * @param address street, postal code and town in one line; empty if not known
 * @param accessible for wheelchairs; null if not known
 * @param accessibility what people with a handicap find there, in words; may be null
 * @param opensOnPublicHolidays Art. 7: pools, tennis and sports centres do
 * @param closedOn the day from which the city has given the site up; null while in use
 */
public record SiteView(
        long id,
        String name,
        SiteKind kind,
        String street,
        String postalCode,
        String town,
        String address,
        String districtCode,
        String districtName,
        Double latitude,
        Double longitude,
        String telephone,
        String email,
        String managerName,
        String managerTelephone,
        Boolean accessible,
        String accessibility,
        String description,
        boolean opensOnPublicHolidays,
        LocalDate closedOn,
        long version) {}
