package org.palestre.web.seasonal;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.palestre.seasonal.boundary.Activity;
import org.palestre.seasonal.boundary.AgeBand;
import org.palestre.seasonal.boundary.Gender;
import org.palestre.seasonal.boundary.Handicap;
import org.palestre.seasonal.boundary.SlotRequestForm;

/** Third page of the request: what is practised, and by whom. */
@Named
@ViewScoped
public class RequestActivityBacking implements RequestPart, Serializable {

    @Inject
    private RequestWeeklySlotBacking request;

    @Inject
    private SportLists lists;

    private String familyCode;
    private String disciplineCode;
    private AgeBand ageBand;
    private Gender gender;
    private List<String> handicaps;

    @PostConstruct
    void read() {
        Activity activity = request.draft().form().activity();
        familyCode = activity.familyCode();
        disciplineCode = activity.disciplineCode();
        ageBand = activity.ageBand();
        gender = activity.gender();
        handicaps =
                activity.handicaps().stream().sorted().map(Enum::name).collect(Collectors.toCollection(ArrayList::new));
    }

    @Override
    public SlotRequestForm into(SlotRequestForm form) {
        Activity activity = new Activity(
                familyCode,
                disciplineCode,
                ageBand,
                gender,
                handicaps.stream().map(Handicap::valueOf).collect(Collectors.toSet()));
        return form.with(activity);
    }

    /** Another family was chosen: its only discipline comes with it, those of others go. */
    public void chooseFamily() {
        var offered = lists.disciplinesOf(familyCode);
        disciplineCode = offered.size() == 1 ? offered.get(0).code() : null;
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
