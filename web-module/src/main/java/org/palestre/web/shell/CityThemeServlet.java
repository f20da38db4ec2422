package org.palestre.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.palestre.shared.boundary.CitySettings;

/** Serves the city's colours as a style sheet. */
@WebServlet("/theme.css")
public class CityThemeServlet extends HttpServlet {

    @Inject
    private transient CitySettings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/css;charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.getWriter()
                .write(CityTheme.styleSheet(Colour.of(settings.city().primaryColour())));
    }
}
