package org.palestre.web.seasonal.scoring;

import java.io.Serializable;
import org.palestre.seasonal.scoring.boundary.ClubFigures;
import org.palestre.seasonal.scoring.boundary.CompetitionLevel;

/** What a club says of itself while it is being written. */
public class FigureFields implements Serializable {

    private Integer members;
    private Integer residents;
    private CompetitionLevel level;

    FigureFields(ClubFigures figures) {
        if (figures != null) {
            members = figures.members();
            residents = figures.residents();
            level = figures.level();
        }
    }

    ClubFigures figures() {
        return new ClubFigures(members, residents, level);
    }

    public CompetitionLevel[] getLevels() {
        return CompetitionLevel.values();
    }

    public Integer getMembers() {
        return members;
    }

    public void setMembers(Integer members) {
        this.members = members;
    }

    public Integer getResidents() {
        return residents;
    }

    public void setResidents(Integer residents) {
        this.residents = residents;
    }

    public CompetitionLevel getLevel() {
        return level;
    }

    public void setLevel(CompetitionLevel level) {
        this.level = level;
    }
}
