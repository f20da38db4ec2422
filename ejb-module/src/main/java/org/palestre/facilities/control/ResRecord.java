package org.palestre.facilities.control;

import java.util.List;

/**
 * A record of the former census (RES). It has no address; its number may stand for several pieces of equipment, which
 * their names tell apart.
 */
final class ResRecord {

    static final String NUMBER = "ID";
    static final String INSTALLATION = "Nom de l'installation";
    private static final String EQUIPMENT = "Nom de l'équipement";
    private static final String SURFACE = "Type de terrain";
    private static final String TOWN = "ComLib";
    private static final String TYPE = "Type d'équipement";

    private ResRecord() {}

    static CensusReading read(CensusRecords.Record record) {
        String number = record.get(NUMBER);
        String installation = record.get(INSTALLATION);
        String equipment = record.get(EQUIPMENT) == null ? record.get(TYPE) : record.get(EQUIPMENT);
        String[] fault = CensusValues.fault(
                record, number, installation, equipment, INSTALLATION, EQUIPMENT, TYPE, SURFACE, TOWN);
        if (fault == null && record.point() == null) {
            fault = new String[] {"noPlace", null};
        }
        if (fault != null) {
            return CensusReading.refused(record, fault[0], fault[1], installation, equipment);
        }
        String manager = record.get("GestionTypeGestionnairePrincLib");
        return CensusReading.of(new CensusRow(
                record.line(),
                number,
                number,
                CensusTexts.fold(equipment),
                installation,
                null,
                record.get(TYPE),
                manager == null || CensusTexts.fold(manager).contains("commune"),
                List.of(),
                new CensusValues()
                        .put("name", installation)
                        .text("town", record.get(TOWN), 100)
                        .place(record.point())
                        .map(),
                new CensusValues()
                        .put("name", equipment)
                        .text("surface", record.get(SURFACE), 100)
                        .put("length_m", CensusTexts.metres(record.get("Longueur du Bassin")))
                        .map()));
    }
}
