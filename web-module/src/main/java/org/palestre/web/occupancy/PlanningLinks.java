package org.palestre.web.occupancy;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Addresses of the plannings; each can be mailed to a colleague and shows the same. */
final class PlanningLinks {

    private PlanningLinks() {}

    static String week(long siteId, LocalDate day, Long areaId) {
        return "/gestion/planning?site=" + siteId + "&week=" + day + (areaId == null ? "" : "&area=" + areaId);
    }

    static String day(long siteId, LocalDate day) {
        return "/gestion/planning-board?site=" + siteId + "&day=" + day;
    }

    static String occupation(long id) {
        return "/gestion/occupation?id=" + id;
    }

    static String occupy(long siteId, Long areaId, LocalDateTime start, LocalDateTime end) {
        return "/gestion/occupy-area?site=" + siteId
                + (areaId == null ? "" : "&area=" + areaId)
                + "&date=" + start.toLocalDate() + "&start=" + start.toLocalTime() + "&end=" + end.toLocalTime();
    }

    /** Sends the browser there after an event of a calendar or board. */
    static void go(String address) {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        try {
            external.redirect(external.getRequestContextPath() + address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
