package org.palestre.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.palestre.shared.boundary.CitySettings;
import org.palestre.shared.boundary.Logo;

/** Serves the city's logo. */
@WebServlet("/city-logo")
public class CityLogoServlet extends HttpServlet {

    @Inject
    private transient CitySettings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Logo> logo = settings.logo();
        if (logo.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String tag = '"' + logo.get().version() + '"';
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "public, no-cache");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(logo.get().mediaType());
        response.setContentLength(logo.get().content().length);
        response.getOutputStream().write(logo.get().content());
    }
}
