package org.palestre.facilities.control;

import java.util.List;
import org.palestre.facilities.boundary.SiteKind;

/** What sort of place an installation is: by its name, else by what stands there. */
final class CensusSiteKind {

    private CensusSiteKind() {}

    static SiteKind of(List<CensusRow> equipment) {
        String name = " " + CensusTexts.fold(equipment.get(0).installation());
        if (name.contains(" centre sportif") || name.contains(" complexe sportif") || name.contains(" omnisport")) {
            return SiteKind.SPORTS_CENTRE;
        }
        if (name.contains(" piscine") || name.contains(" centre aquatique") || all(equipment, "bassin")) {
            return SiteKind.POOL;
        }
        if (name.contains(" stade") || name.contains(" plaine de jeux") || all(equipment, "grands jeux")) {
            return SiteKind.STADIUM;
        }
        if (name.contains(" tennis") || all(equipment, "tennis")) {
            return SiteKind.TENNIS;
        }
        return name.contains(" gymnase") || all(equipment, "salle multisports") ? SiteKind.GYMNASIUM : SiteKind.OTHER;
    }

    private static boolean all(List<CensusRow> equipment, String family) {
        return equipment.stream()
                .allMatch(row ->
                        row.family() != null && CensusTexts.fold(row.family()).contains(family));
    }
}
