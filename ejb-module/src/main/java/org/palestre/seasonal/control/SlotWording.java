package org.palestre.seasonal.control;

import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.palestre.seasonal.boundary.WeeklySlot;

/** Weekly times as messages say them, in the language of who reads them. */
public final class SlotWording {

    private SlotWording() {}

    /** mardi 18 h – 20 h, jeudi 19 h – 21 h 30. */
    public static String times(Collection<WeeklySlot> slots, Locale language) {
        boolean english = language.getLanguage().equals("en");
        return slots.stream()
                .map(slot -> slot.day().getDisplayName(TextStyle.FULL, language) + " " + time(slot.start(), english)
                        + " – " + end(slot.end(), english))
                .collect(Collectors.joining(", "));
    }

    private static String end(LocalTime end, boolean english) {
        return end.equals(LocalTime.MIDNIGHT) ? (english ? "24:00" : "minuit") : time(end, english);
    }

    private static String time(LocalTime time, boolean english) {
        if (english) {
            return "%02d:%02d".formatted(time.getHour(), time.getMinute());
        }
        return time.getHour() + "\u00a0h" + (time.getMinute() == 0 ? "" : "\u00a0%02d".formatted(time.getMinute()));
    }
}
