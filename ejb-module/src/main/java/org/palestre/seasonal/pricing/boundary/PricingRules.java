package org.palestre.seasonal.pricing.boundary;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.palestre.seasonal.boundary.AgeBand;
import org.palestre.seasonal.boundary.WeeklySlot;

/**
 * By what slots are charged.
 *
 * @param tariffCode code of the tariff; null: nothing is charged yet
 * @param residentPostcodes of head offices; empty: every club is resident
 * @param userKinds code of the kind of user as which a club is charged, by the age of whom the slot is for
 * @param offPeak hours of the week that are off-peak; all others are peak (art. II.6)
 */
public record PricingRules(
        long version,
        String tariffCode,
        List<String> residentPostcodes,
        Map<AgeBand, String> userKinds,
        List<WeeklySlot> offPeak)
        implements Serializable {

    public PricingRules {
        residentPostcodes = residentPostcodes == null ? List.of() : List.copyOf(residentPostcodes);
        userKinds = userKinds == null ? Map.of() : Map.copyOf(userKinds);
        offPeak = offPeak == null ? List.of() : List.copyOf(offPeak);
    }
}
