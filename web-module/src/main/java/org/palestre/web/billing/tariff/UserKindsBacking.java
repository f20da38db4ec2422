package org.palestre.web.billing.tariff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.palestre.billing.tariff.boundary.ConsultTariffs;
import org.palestre.billing.tariff.boundary.ManageTariffs;
import org.palestre.billing.tariff.boundary.UserKind;
import org.palestre.web.shell.Notices;

/** The kinds of users that tariffs tell apart; one of them, or a new one, is worded at a time. */
@Named
@ViewScoped
public class UserKindsBacking implements Serializable {

    @Inject
    private ManageTariffs manage;

    @Inject
    private ConsultTariffs consult;

    @Inject
    private Notices notices;

    private List<UserKind> all;
    private String code;
    private boolean known;
    private String newCode;
    private String nameFrench;
    private String nameEnglish;
    private Integer position;

    /** Puts the kind that the address names into the fields. */
    public void load() {
        all = consult.userKinds();
        position = all.size() + 1;
        all.stream().filter(kind -> kind.code().equals(code)).findFirst().ifPresent(kind -> {
            known = true;
            newCode = kind.code();
            nameFrench = kind.nameFrench();
            nameEnglish = kind.nameEnglish();
            position = kind.position();
        });
    }

    /** Saves what was typed. */
    public String save() {
        manage.save(new UserKind(known ? code : newCode, nameFrench, nameEnglish, position == null ? 0 : position));
        notices.success("tariff.kindSaved", nameFrench);
        return "/gestion/user-kinds?faces-redirect=true";
    }

    public List<UserKind> getAll() {
        return all;
    }

    public boolean isKnown() {
        return known;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNewCode() {
        return newCode;
    }

    public void setNewCode(String newCode) {
        this.newCode = newCode;
    }

    public String getNameFrench() {
        return nameFrench;
    }

    public void setNameFrench(String nameFrench) {
        this.nameFrench = nameFrench;
    }

    public String getNameEnglish() {
        return nameEnglish;
    }

    public void setNameEnglish(String nameEnglish) {
        this.nameEnglish = nameEnglish;
    }

    public Integer getPosition() {
        return position;
    }

    public void setPosition(Integer position) {
        this.position = position;
    }
}
