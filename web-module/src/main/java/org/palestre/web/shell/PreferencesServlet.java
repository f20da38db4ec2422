package org.palestre.web.shell;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.palestre.accounts.boundary.EditProfile;

/**
 * Remembers in cookies how a reader likes the pages, language and light or dark, and goes back to the page. Whoever has
 * signed in is also written to in that language from then on.
 */
@WebServlet("/preferences")
public class PreferencesServlet extends HttpServlet {

    /** The cookie that remembers light or dark. */
    static final String THEME_COOKIE = "palestre-theme";

    private static final Set<String> THEMES = Set.of("light", "dark", "auto");

    @EJB
    private transient EditProfile profile;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String language = request.getParameter("language");
        if (Language.spoken(language) != null) {
            remember(request, response, Language.COOKIE, language);
            if (request.getUserPrincipal() != null) {
                profile.speak(Language.spoken(language));
            }
        }
        String theme = request.getParameter("theme");
        if (theme != null && THEMES.contains(theme)) {
            remember(request, response, THEME_COOKIE, theme);
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", Addresses.local(request.getParameter("back")));
    }

    private static void remember(HttpServletRequest request, HttpServletResponse response, String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
