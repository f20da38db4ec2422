package org.palestre.web.shell;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Dates between a native date field, which speaks ISO 8601, and the model; also accepts 20/11/2026 typed by hand. */
@FacesConverter("palestre.isoDate")
public class IsoDateConverter implements Converter<LocalDate> {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    @Override
    public LocalDate getAsObject(FacesContext faces, UIComponent input, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(iso(typed.strip()));
            if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
                throw Refusals.atField(faces, "shell.dateOutOfRange");
            }
            return date;
        } catch (DateTimeParseException e) {
            throw Refusals.atField(faces, "shell.noDate");
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, LocalDate date) {
        return date == null ? "" : date.toString();
    }

    private static String iso(String typed) {
        return typed.matches("\\d{2}/\\d{2}/\\d{4}")
                ? typed.substring(6) + "-" + typed.substring(3, 5) + "-" + typed.substring(0, 2)
                : typed;
    }
}
