package org.palestre.web.seasonal.clubdocuments;

import java.io.Serializable;
import org.palestre.seasonal.clubdocuments.boundary.DocumentKind;

/** A kind of document while it is written. */
public class DocumentKindFields implements Serializable {

    private final Long id;
    private final long version;
    private String nameFrench;
    private String nameEnglish;
    private String helpFrench;
    private String helpEnglish;
    private boolean required;
    private boolean expires;
    private Integer remindDays;
    private Integer position;

    DocumentKindFields(DocumentKind kind) {
        id = kind.id();
        version = kind.version();
        nameFrench = kind.nameFrench();
        nameEnglish = kind.nameEnglish();
        helpFrench = kind.helpFrench();
        helpEnglish = kind.helpEnglish();
        required = kind.required();
        expires = kind.expires();
        remindDays = kind.remindDays();
        position = kind.position();
    }

    DocumentKind kind() {
        return new DocumentKind(
                id,
                version,
                nameFrench,
                nameEnglish,
                helpFrench,
                helpEnglish,
                required,
                expires,
                remindDays == null ? 0 : remindDays,
                position == null ? 0 : position);
    }

    /** Whether it is not asked for yet. */
    public boolean isNew() {
        return id == null;
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

    public String getHelpFrench() {
        return helpFrench;
    }

    public void setHelpFrench(String helpFrench) {
        this.helpFrench = helpFrench;
    }

    public String getHelpEnglish() {
        return helpEnglish;
    }

    public void setHelpEnglish(String helpEnglish) {
        this.helpEnglish = helpEnglish;
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }

    public boolean isExpires() {
        return expires;
    }

    public void setExpires(boolean expires) {
        this.expires = expires;
    }

    public Integer getRemindDays() {
        return remindDays;
    }

    public void setRemindDays(Integer remindDays) {
        this.remindDays = remindDays;
    }

    public Integer getPosition() {
        return position;
    }

    public void setPosition(Integer position) {
        this.position = position;
    }
}
