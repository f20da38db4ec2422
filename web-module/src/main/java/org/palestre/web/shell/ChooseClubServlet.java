package org.palestre.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.palestre.accounts.boundary.CurrentPerson;

/** Switches the club that a person acts for, in one click from any page. */
@WebServlet("/account/choose-club")
public class ChooseClubServlet extends HttpServlet {

    @Inject
    private transient CurrentPerson person;

    @Inject
    private transient ChosenClub chosen;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String wanted = request.getParameter("club");
        person.organisations().stream()
                .filter(club -> Long.toString(club.id()).equals(wanted))
                .forEach(club -> chosen.choose(club.id()));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", Addresses.local(request.getParameter("back")));
    }
}
