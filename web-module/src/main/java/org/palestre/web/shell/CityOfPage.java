package org.palestre.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.palestre.shared.boundary.City;
import org.palestre.shared.boundary.CitySettings;

/** {@code #{city}}: the city that the pages speak for, read once for each page. */
@Named("city")
@RequestScoped
public class CityOfPage {

    @Inject
    private CitySettings settings;

    private City city;

    public String getName() {
        return city().name();
    }

    public String getContactEmail() {
        return city().contactEmail();
    }

    public String getTelephone() {
        return city().telephone();
    }

    /** The postal address, line by line. */
    public List<String> getAddressLines() {
        return city().postalAddress() == null
                ? List.of()
                : city().postalAddress().lines().toList();
    }

    public boolean isWithLogo() {
        return city().hasLogo();
    }

    /** Changes with the colour, so that browsers fetch the theme anew. */
    public String getThemeVersion() {
        return city().primaryColour().substring(1).toLowerCase(Locale.ROOT);
    }

    /** Everything the city sets about itself. */
    public City city() {
        if (city == null) {
            city = settings.city();
        }
        return city;
    }
}
