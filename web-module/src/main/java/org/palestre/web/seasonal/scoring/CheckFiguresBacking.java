package org.palestre.web.seasonal.scoring;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.palestre.accounts.boundary.ConsultOrganisations;
import org.palestre.seasonal.scoring.boundary.CheckFigures;
import org.palestre.seasonal.scoring.boundary.Declaration;
import org.palestre.web.shell.Notices;

/** The office accepts or corrects what one club declared. */
@Named
@ViewScoped
public class CheckFiguresBacking implements Serializable {

    @Inject
    private CheckFigures checkFigures;

    @Inject
    private ConsultOrganisations organisations;

    @Inject
    private Notices notices;

    private long campaign;
    private long club;
    private String clubName;
    private Declaration declaration;
    private FigureFields fields;
    private String note;

    /** Reads the club and the campaign that the address names. */
    public void load() {
        declaration = checkFigures.declaration(campaign, club);
        clubName = organisations.organisation(club).name();
        fields = new FigureFields(declaration.counting());
        note = declaration.note();
    }

    /** What was declared is right. */
    public String accept() {
        checkFigures.accept(campaign, club, declaration.version());
        notices.success("scoring.accepted", clubName);
        return back();
    }

    /** Something else counts. */
    public String correct() {
        checkFigures.correct(campaign, club, declaration.version(), fields.figures(), note);
        notices.success("scoring.corrected", clubName);
        return back();
    }

    private String back() {
        return "/gestion/club-declarations?faces-redirect=true&campaign=" + campaign + "&unchecked=true";
    }

    public Declaration getDeclaration() {
        return declaration;
    }

    public String getClubName() {
        return clubName;
    }

    public FigureFields getFields() {
        return fields;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public long getCampaign() {
        return campaign;
    }

    public void setCampaign(long campaign) {
        this.campaign = campaign;
    }

    public long getClub() {
        return club;
    }

    public void setClub(long club) {
        this.club = club;
    }
}
