package org.palestre.web.seasonal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.facilities.boundary.DisciplineView;
import org.palestre.facilities.boundary.DistrictView;
import org.palestre.seasonal.boundary.AgeBand;
import org.palestre.seasonal.boundary.Gender;
import org.palestre.seasonal.boundary.Handicap;

/** The lists that one chooses from on several pages, read once for a page. */
@Named
@RequestScoped
public class SportLists {

    @Inject
    private ConsultSites sites;

    private List<DisciplineView> disciplines;
    private List<DistrictView> districts;

    public List<DisciplineView> getDisciplines() {
        if (disciplines == null) {
            disciplines = sites.disciplines();
        }
        return disciplines;
    }

    /** The disciplines of one family. */
    public List<DisciplineView> disciplinesOf(String familyCode) {
        return getDisciplines().stream()
                .filter(discipline -> discipline.familyCode().equals(familyCode))
                .toList();
    }

    /** The families of sports, one discipline standing for each. */
    public List<DisciplineView> getFamilies() {
        Map<String, DisciplineView> families = new LinkedHashMap<>();
        getDisciplines().forEach(discipline -> families.putIfAbsent(discipline.familyCode(), discipline));
        return List.copyOf(families.values());
    }

    public List<DistrictView> getDistricts() {
        if (districts == null) {
            districts = sites.districts();
        }
        return districts;
    }

    public DayOfWeek[] getDays() {
        return DayOfWeek.values();
    }

    public AgeBand[] getAgeBands() {
        return AgeBand.values();
    }

    public Gender[] getGenders() {
        return Gender.values();
    }

    public Handicap[] getHandicaps() {
        return Handicap.values();
    }
}
