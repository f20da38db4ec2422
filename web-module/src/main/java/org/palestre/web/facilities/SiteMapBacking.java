package org.palestre.web.facilities;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.palestre.shared.boundary.City;
import org.palestre.shared.boundary.CitySettings;

/** Where a map gets its background from, if the city has said so. */
@Named("siteMap")
@RequestScoped
public class SiteMapBacking {

    @EJB
    private CitySettings settings;

    private City city;

    /** Address pattern of the tiles; null: the map draws the districts itself. */
    public String getTilesUrl() {
        return city().mapTilesUrl();
    }

    /** Who is to be named for the tiles; null if there are none. */
    public String getAttribution() {
        return city().mapTilesUrl() == null ? null : city().mapAttribution();
    }

    private City city() {
        if (city == null) {
            city = settings.city();
        }
        return city;
    }
}
