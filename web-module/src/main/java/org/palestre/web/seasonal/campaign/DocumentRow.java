package org.palestre.web.seasonal.campaign;

import java.io.Serializable;
import org.palestre.seasonal.campaign.boundary.RequiredDocument;

/** A line of the list of documents while it is written. */
public class DocumentRow implements Serializable {

    private final Long id;
    private String name;
    private String wording;
    private boolean obligatory = true;

    DocumentRow() {
        id = null;
    }

    DocumentRow(RequiredDocument document) {
        id = document.id();
        name = document.name();
        wording = document.wording();
        obligatory = document.obligatory();
    }

    RequiredDocument document() {
        return new RequiredDocument(id, name, wording, obligatory);
    }

    boolean empty() {
        return (name == null || name.isBlank()) && (wording == null || wording.isBlank());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getWording() {
        return wording;
    }

    public void setWording(String wording) {
        this.wording = wording;
    }

    public boolean isObligatory() {
        return obligatory;
    }

    public void setObligatory(boolean obligatory) {
        this.obligatory = obligatory;
    }
}
