package org.palestre.web.city;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import org.palestre.shared.BusinessException;
import org.palestre.shared.boundary.CitySettings;
import org.palestre.web.shell.Notices;

/** Lets an administrator set the city's logo, or take it away. */
@Named("cityLogo")
@RequestScoped
public class CityLogoBacking {

    private static final String HERE = "/gestion/city-settings?faces-redirect=true";
    private static final int LARGEST_LOGO = 5 * 1024 * 1024;

    @EJB
    private CitySettings settings;

    @Inject
    private Notices notices;

    private Part logo;

    /** Takes the chosen file as logo. */
    public String saveLogo() {
        if (logo == null || logo.getSize() == 0) {
            throw BusinessException.invalid("shared.missing", "logo");
        }
        if (logo.getSize() > LARGEST_LOGO) {
            throw BusinessException.invalid("shared.city.logoSize", "logo", 512);
        }
        try (InputStream content = logo.getInputStream()) {
            settings.changeLogo(content.readAllBytes());
        } catch (IOException e) {
            throw BusinessException.invalid("shared.missing", "logo");
        }
        notices.success("shared.citySettings.logoSaved");
        return HERE;
    }

    /** Takes the logo away. */
    public String removeLogo() {
        settings.removeLogo();
        notices.success("shared.citySettings.logoRemoved");
        return HERE;
    }

    public boolean isWithLogo() {
        return settings.city().hasLogo();
    }

    public Part getLogo() {
        return logo;
    }

    public void setLogo(Part logo) {
        this.logo = logo;
    }
}
