package org.palestre.web.facilities;

import java.time.LocalDate;
import org.palestre.facilities.boundary.SiteKind;
import org.palestre.facilities.boundary.SiteView;

/** A site as everybody may know it: without its manager's name. Fields as in {@link SiteView}. */
public record PublicSite(
        long id,
        String name,
        SiteKind kind,
        String street,
        String postalCode,
        String town,
        String districtCode,
        String districtName,
        Double latitude,
        Double longitude,
        String telephone,
        String email,
        Boolean accessible,
        String accessibility,
        String description,
        boolean opensOnPublicHolidays,
        LocalDate closedOn) {

    static PublicSite of(SiteView site) {
        return new PublicSite(
                site.id(),
                site.name(),
                site.kind(),
                site.street(),
                site.postalCode(),
                site.town(),
                site.districtCode(),
                site.districtName(),
                site.latitude(),
                site.longitude(),
                site.telephone(),
                site.email(),
                site.accessible(),
                site.accessibility(),
                site.description(),
                site.opensOnPublicHolidays(),
                site.closedOn());
    }
}
