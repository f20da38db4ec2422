package org.palestre.billing.treasury.control;

import java.util.ArrayList;
import java.util.List;
import org.palestre.billing.boundary.PostalAddress;

/**
 * An address in the lines of the postal norm, 38 signs each, in capitals.
 *
 * @param first what stands above the street; empty if nothing does
 * @param street number and street
 * @param third what stands below the street; empty if nothing does
 * @param postcode five digits; nines abroad, where the town's line has the postcode of the place
 * @param country the INSEE's code; null in France
 */
record PesAddress(String first, String street, String third, String postcode, String town, String country) {

    private static final int LONGEST = 38;
    private static final int MOST_LINES = 3;
    private static final String ABROAD = "99999";

    /** Null if the country is not known, or nothing of street or town can be written. */
    static PesAddress of(PostalAddress address) {
        boolean here = Countries.isHere(address.country());
        String code = here ? null : Countries.code(address.country()).orElse(null);
        List<String> lines = lines(PesText.capitals(address.street(), Integer.MAX_VALUE));
        String town = PesText.capitals(here ? address.town() : address.postcode() + " " + address.town(), LONGEST);
        String postcode = here ? address.postcode() : ABROAD;
        if (!here && code == null || lines.isEmpty() || town.isEmpty() || !postcode.matches("(?!0{5})\\d{5}")) {
            return null;
        }
        boolean three = lines.size() == MOST_LINES;
        return new PesAddress(
                three ? lines.get(0) : "",
                lines.get(three ? 1 : 0),
                lines.size() > 1 ? lines.get(lines.size() - 1) : "",
                postcode,
                town,
                code);
    }

    private static List<String> lines(String street) {
        List<String> lines = new ArrayList<>();
        String rest = street;
        while (!rest.isEmpty() && lines.size() < MOST_LINES) {
            int end = rest.length() <= LONGEST ? rest.length() : rest.lastIndexOf(' ', LONGEST);
            String line = PesText.plain(rest.substring(0, end > 0 ? end : LONGEST), LONGEST);
            rest = rest.substring(end > 0 ? end : LONGEST).strip();
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        return lines;
    }
}
