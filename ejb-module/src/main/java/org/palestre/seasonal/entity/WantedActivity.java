package org.palestre.seasonal.entity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.palestre.seasonal.boundary.Activity;
import org.palestre.seasonal.boundary.AgeBand;
import org.palestre.seasonal.boundary.Gender;
import org.palestre.seasonal.boundary.Handicap;

/** What a request is for, as {@link Activity} says it. */
@Embeddable
@Access(AccessType.FIELD)
public class WantedActivity {

    @Column(name = "family_code")
    private String familyCode;

    @Column(name = "discipline_code")
    private String disciplineCode;

    @Column(name = "age_band")
    @Enumerated(EnumType.STRING)
    private AgeBand ageBand;

    @Enumerated(EnumType.STRING)
    private Gender gender;

    /** Names joined by commas, in their order. */
    private String handicaps = "";

    protected WantedActivity() {}

    WantedActivity(Activity activity) {
        familyCode = activity.familyCode();
        disciplineCode = activity.disciplineCode();
        ageBand = activity.ageBand();
        gender = activity.gender();
        handicaps = activity.handicaps().stream().sorted().map(Handicap::name).collect(Collectors.joining(","));
    }

    Activity activity() {
        return new Activity(
                familyCode,
                disciplineCode,
                ageBand,
                gender,
                Arrays.stream(handicaps.split(","))
                        .filter(name -> !name.isEmpty())
                        .map(Handicap::valueOf)
                        .collect(Collectors.toSet()));
    }
}
