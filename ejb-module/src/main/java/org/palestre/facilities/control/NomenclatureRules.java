package org.palestre.facilities.control;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.palestre.facilities.boundary.ManagedDistrict;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Texts;

/** What codes and names of districts, families and disciplines must look like. */
public final class NomenclatureRules {

    private static final Pattern DISTRICT = Pattern.compile("[A-Z0-9-]{1,12}");
    private static final Pattern POSTAL = Pattern.compile("[0-9A-Z]{2,10}");
    private static final Pattern NO_CODE = Pattern.compile("[^A-Z0-9]+");
    private static final int LONGEST_CODE = 30;
    private static final int MOST_CODES = 100;

    private NomenclatureRules() {}

    /** A code made of a name, as {@code TIR_A_L_ARC}; the wording may change later, the code stays. */
    public static String code(String name) {
        String code =
                NO_CODE.matcher(CensusTexts.fold(name).toUpperCase(Locale.ROOT)).replaceAll("_");
        String cut = code.length() > LONGEST_CODE ? code.substring(0, LONGEST_CODE) : code;
        String trimmed = cut.replaceAll("^_+|_+$", "");
        if (trimmed.isEmpty()) {
            throw BusinessException.invalid("facilities.noName", "name");
        }
        return trimmed;
    }

    /** The name, tidied. */
    public static String name(String name) {
        return Texts.required(name, "name", 100);
    }

    /** The district, tidied. */
    public static ManagedDistrict checked(ManagedDistrict district) {
        String code = Texts.required(district.code(), "code", 12).toUpperCase(Locale.ROOT);
        if (!DISTRICT.matcher(code).matches()) {
            throw BusinessException.invalid("facilities.noDistrictCode", "code");
        }
        boolean half = (district.latitude() == null) != (district.longitude() == null);
        if (half || district.latitude() != null && !new GeoPoint(district.latitude(), district.longitude()).exists()) {
            throw BusinessException.invalid("facilities.halfPlace", "latitude");
        }
        return new ManagedDistrict(
                code,
                name(district.name()),
                codes(district.postalCodes(), "postalCodes"),
                codes(district.inseeCodes(), "inseeCodes"),
                district.latitude(),
                district.longitude(),
                Math.max(0, Math.min(district.position(), 1_000_000)),
                0,
                district.version());
    }

    private static List<String> codes(List<String> codes, String field) {
        List<String> tidy = codes.stream()
                .map(code -> code.toUpperCase(Locale.ROOT))
                .distinct()
                .toList();
        if (tidy.size() > MOST_CODES
                || !tidy.stream().allMatch(code -> POSTAL.matcher(code).matches())) {
            throw BusinessException.invalid("facilities.noPostalCode", field);
        }
        return tidy;
    }
}
