package org.palestre.facilities.control;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palestre.facilities.boundary.AreaSetting;

/** A record of the present census (Data ES), whose numbers name installation and equipment for good. */
final class DataEsRecord {

    static final String EQUIPMENT_NUMBER = "equip_numero";
    /** Without these columns, a file is not one of Data ES. */
    static final List<String> REQUIRED = List.of("inst_numero", "inst_nom", EQUIPMENT_NUMBER, "equip_nom");

    private static final String[] TEXTS = {
        "inst_nom", "equip_nom", "equip_type_name", "inst_adresse", "new_name", "equip_sol", "aps_name"
    };
    private static final Pattern DEGREES = Pattern.compile("-?\\d{1,3}(?:\\.\\d+)?(?:[eE]-?\\d{1,2})?");

    private DataEsRecord() {}

    static CensusReading read(CensusRecords.Record plain) {
        String coordinates = plain.get("equip_coordonnees");
        GeoPoint point = plain.point() == null ? point(coordinates) : plain.point();
        CensusRecords.Record record = new CensusRecords.Record(plain.line(), plain.values(), point);
        String installation = record.get("inst_nom");
        String equipment = record.get("equip_nom") == null ? record.get("equip_type_name") : record.get("equip_nom");
        String[] fault = CensusValues.fault(record, record.get(EQUIPMENT_NUMBER), installation, equipment, TEXTS);
        if (fault == null && record.get("inst_numero") == null) {
            fault = new String[] {"number", null};
        }
        if (fault == null && point == null && coordinates != null) {
            fault = new String[] {"place", coordinates};
        }
        return fault == null
                ? CensusReading.of(row(record, installation, equipment))
                : CensusReading.refused(record, fault[0], fault[1], installation, equipment);
    }

    private static CensusRow row(CensusRecords.Record record, String installation, String equipment) {
        String manager = record.get("equip_gest_type");
        String length = CensusTexts.metres(record.get("equip_long"));
        return new CensusRow(
                record.line(),
                record.get("inst_numero"),
                record.get(EQUIPMENT_NUMBER),
                "",
                installation,
                record.get("new_code"),
                record.get("equip_type_famille") == null
                        ? record.get("equip_type_name")
                        : record.get("equip_type_famille"),
                manager == null || CensusTexts.fold(manager).contains("commune"),
                CensusTexts.list(record.get("aps_name")),
                new CensusValues()
                        .put("name", installation)
                        .text("street", record.get("inst_adresse"), 200)
                        .postalCode(record.get("inst_cp"))
                        .text("town", record.get("new_name"), 100)
                        .place(record.point())
                        .put("accessible", CensusTexts.truth(record.get("inst_acc_handi_bool")))
                        .map(),
                new CensusValues()
                        .put("name", equipment)
                        .put("setting", setting(record.get("equip_nature")))
                        .text("surface", record.get("equip_sol"), 100)
                        .put("length_m", length == null ? CensusTexts.metres(record.get("equip_bassin_long")) : length)
                        .put("width_m", CensusTexts.metres(record.get("equip_larg")))
                        .put("accessible", CensusTexts.truth(record.get("equip_pmr_aire")))
                        .put("lit", CensusTexts.truth(record.get("equip_eclair")))
                        .map());
    }

    private static String setting(String nature) {
        if (nature == null) {
            return null;
        }
        AreaSetting setting =
                switch (CensusTexts.fold(nature)) {
                    case "interieur" -> AreaSetting.INDOOR;
                    case "decouvert" -> AreaSetting.OUTDOOR;
                    case "decouvrable", "exterieur couvert" -> AreaSetting.COVERED;
                    case "site naturel", "site naturel amenage" -> AreaSetting.NATURAL;
                    default -> null;
                };
        return setting == null ? null : setting.name();
    }

    /**
     * The place out of one column. The census writes longitude first; some exports of it turn the pair round, which
     * shows where the first number can only be a latitude of metropolitan France and the second only its longitude.
     */
    private static GeoPoint point(String coordinates) {
        if (coordinates == null) {
            return null;
        }
        Matcher numbers = DEGREES.matcher(coordinates);
        if (!numbers.find()) {
            return null;
        }
        double first = Double.parseDouble(numbers.group());
        if (!numbers.find()) {
            return null;
        }
        double second = Double.parseDouble(numbers.group());
        boolean turned = first >= 41 && first <= 52 && second >= -6 && second <= 10;
        return turned ? new GeoPoint(first, second) : new GeoPoint(second, first);
    }
}
