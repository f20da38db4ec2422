package org.palestre.web.seasonal;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.palestre.seasonal.boundary.Activity;
import org.palestre.seasonal.boundary.AgeBand;
import org.palestre.seasonal.boundary.Gender;
import org.palestre.seasonal.boundary.Handicap;

/** What is practised in a slot, and by whom, as a page shows it. */
public class ActivityFields implements Serializable {

    private String familyCode;
    private String disciplineCode;
    private AgeBand ageBand;
    private Gender gender;
    private List<String> handicaps;

    /** Shows it. */
    public ActivityFields(Activity activity) {
        show(activity);
    }

    /** Writes another activity into the fields. */
    public final void show(Activity activity) {
        familyCode = activity.familyCode();
        disciplineCode = activity.disciplineCode();
        ageBand = activity.ageBand();
        gender = activity.gender();
        handicaps =
                activity.handicaps().stream().sorted().map(Enum::name).collect(Collectors.toCollection(ArrayList::new));
    }

    /** What stands in the fields. */
    public Activity activity() {
        return new Activity(
                familyCode,
                disciplineCode,
                ageBand,
                gender,
                handicaps.stream().map(Handicap::valueOf).collect(Collectors.toSet()));
    }

    public String getFamilyCode() {
        return familyCode;
    }

    public void setFamilyCode(String familyCode) {
        this.familyCode = familyCode;
    }

    public String getDisciplineCode() {
        return disciplineCode;
    }

    public void setDisciplineCode(String disciplineCode) {
        this.disciplineCode = disciplineCode;
    }

    public AgeBand getAgeBand() {
        return ageBand;
    }

    public void setAgeBand(AgeBand ageBand) {
        this.ageBand = ageBand;
    }

    public Gender getGender() {
        return gender;
    }

    public void setGender(Gender gender) {
        this.gender = gender;
    }

    public List<String> getHandicaps() {
        return handicaps;
    }

    public void setHandicaps(List<String> handicaps) {
        this.handicaps = handicaps;
    }
}
