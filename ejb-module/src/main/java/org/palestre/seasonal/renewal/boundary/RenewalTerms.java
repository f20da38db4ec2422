package org.palestre.seasonal.renewal.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * How a campaign treats the slots that clubs have.
 *
 * @param renewed whether slots are renewed in it at all
 * @param reminderDays how many days before the window closes clubs are warned, the most first; may be empty
 * @param toldAfterHours how many hours after the window closes clubs are told what was set free
 */
public record RenewalTerms(boolean renewed, List<Integer> reminderDays, int toldAfterHours) implements Serializable {

    /** What a campaign begins with. */
    public static final RenewalTerms DEFAULT = new RenewalTerms(true, List.of(14, 7, 1), 1);

    public RenewalTerms {
        reminderDays = List.copyOf(reminderDays);
    }
}
