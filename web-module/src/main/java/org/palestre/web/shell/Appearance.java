package org.palestre.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

/** Light, dark, or as the reader's device says; French or English. */
@Named
@RequestScoped
public class Appearance {

    @Inject
    private HttpServletRequest request;

    /** {@code light}, {@code dark} or {@code auto}. */
    public String getTheme() {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (PreferencesServlet.THEME_COOKIE.equals(cookie.getName())) {
                    return cookie.getValue().equals("light")
                                    || cookie.getValue().equals("dark")
                            ? cookie.getValue()
                            : "auto";
                }
            }
        }
        return "auto";
    }
}
