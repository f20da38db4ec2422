package org.palestre.web.seasonal.campaign;

import java.io.Serializable;
import org.palestre.seasonal.campaign.boundary.RequiredDocument;

/** A line of the list of documents while it is written. */
public class DocumentRow implements Serializable {

    private final Long id;
    private Long kindId;
    private String wording;
    private boolean obligatory = true;
    private Integer dueDays = 0;

    DocumentRow() {
        id = null;
    }

    DocumentRow(RequiredDocument document) {
        id = document.id();
        kindId = document.kindId();
        wording = document.wording();
        obligatory = document.obligatory();
        dueDays = document.dueDays();
    }

    RequiredDocument document() {
        return new RequiredDocument(id, kindId, null, null, wording, obligatory, dueDays == null ? 0 : dueDays);
    }

    boolean empty() {
        return kindId == null && (wording == null || wording.isBlank());
    }

    public Long getKindId() {
        return kindId;
    }

    public void setKindId(Long kindId) {
        this.kindId = kindId;
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

    public Integer getDueDays() {
        return dueDays;
    }

    public void setDueDays(Integer dueDays) {
        this.dueDays = dueDays;
    }
}
