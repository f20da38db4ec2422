package org.palestre.seasonal.change.boundary;

import java.io.Serializable;
import java.util.List;
import org.palestre.seasonal.boundary.AgreementEffect;
import org.palestre.seasonal.boundary.GrantedSession;
import org.palestre.seasonal.boundary.LeftOutSession;
import org.palestre.seasonal.boundary.SlotEffect;
import org.palestre.seasonal.boundary.SuspendedDates;
import org.palestre.seasonal.pricing.boundary.PriceEffect;

/**
 * What a change would bring to one slot; nothing is promised.
 *
 * @param organisationName the club
 * @param leaving how much of it ends
 * @param coming how much comes instead
 * @param sessions the dates that come, in order
 * @param leftOut the dates that do not, with the reason
 * @param conflicts how many of these because somebody else has the place
 * @param suspensions those that go on: on their days the club may not come, whatever the slot is then
 * @param agreement what becomes of the agreement of a keyless slot
 * @param told the addresses that get a message
 * @param price what it does to the price, over all terms
 */
public record ChangePreview(
        String organisationName,
        SlotEffect leaving,
        SlotEffect coming,
        List<GrantedSession> sessions,
        List<LeftOutSession> leftOut,
        long conflicts,
        List<SuspendedDates> suspensions,
        AgreementEffect agreement,
        List<String> told,
        PriceEffect price)
        implements Serializable {

    public ChangePreview {
        sessions = List.copyOf(sessions);
        leftOut = List.copyOf(leftOut);
        suspensions = List.copyOf(suspensions);
        told = List.copyOf(told);
    }
}
