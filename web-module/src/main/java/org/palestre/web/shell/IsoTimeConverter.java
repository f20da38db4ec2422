package org.palestre.web.shell;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/** Times between a native time field, which speaks ISO 8601, and the model; also accepts 18 h 30 typed by hand. */
@FacesConverter("palestre.isoTime")
public class IsoTimeConverter implements Converter<LocalTime> {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");

    @Override
    public LocalTime getAsObject(FacesContext faces, UIComponent input, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalTime.parse(iso(typed)).truncatedTo(ChronoUnit.MINUTES);
        } catch (DateTimeParseException e) {
            throw Refusals.atField(faces, "shell.noTime");
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, LocalTime time) {
        return time == null ? "" : MINUTES.format(time);
    }

    private static String iso(String typed) {
        String compact = typed.replaceAll("[\\s\\u00a0\\u202f]", "").toLowerCase(java.util.Locale.ROOT);
        String time = compact.replace('h', ':');
        time = time.endsWith(":") ? time + "00" : time;
        return time.indexOf(':') == 1 ? "0" + time : time;
    }
}
