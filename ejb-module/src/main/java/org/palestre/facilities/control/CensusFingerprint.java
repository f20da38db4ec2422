package org.palestre.facilities.control;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether two plans are the same: what was shown must be what is done. */
public final class CensusFingerprint {

    private CensusFingerprint() {}

    /** Equal for plans that do the same. */
    public static String of(CensusPlan plan) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            plan.rows().forEach(row -> digest.update(row.toString().getBytes(StandardCharsets.UTF_8)));
            plan.newAreas().forEach(area -> digest.update(area(area).getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String area(CensusPlan.NewArea area) {
        return area.number()
                + area.key()
                + area.siteId()
                + area.newSite()
                + area.values().get("name");
    }
}
