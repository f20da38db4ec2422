package org.palestre.web.seasonal.clubdocuments;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.palestre.seasonal.clubdocuments.boundary.HandedIn;
import org.palestre.seasonal.clubdocuments.boundary.ReviewDocuments;
import org.palestre.shared.BusinessException;
import org.palestre.web.shell.Notices;

/** One document before an agent: looked at, accepted or refused. */
@Named
@ViewScoped
public class ReviewDocumentBacking implements Serializable {

    @Inject
    private ReviewDocuments documents;

    @Inject
    private Notices notices;

    private Long id;
    private HandedIn document;
    private LocalDate validUntil;
    private String reason;

    /** Reads the document that the address names. */
    public void load() {
        if (id == null) {
            throw BusinessException.notFound("clubdocuments.unknown");
        }
        document = documents.document(id);
        validUntil = document.validUntil();
    }

    /** Accepts it. */
    public String accept() {
        documents.accept(id, document.version(), validUntil);
        notices.success("clubdocuments.review.accepted", document.organisationName());
        return back();
    }

    /** Refuses it; the club is told why. */
    public String refuse() {
        documents.refuse(id, document.version(), reason);
        notices.success("clubdocuments.review.refused", document.organisationName());
        return back();
    }

    private static String back() {
        return "/gestion/club-documents?faces-redirect=true&state=TO_REVIEW";
    }

    /** Whether it can still be decided. */
    public boolean isOpen() {
        return document.state() == HandedIn.State.TO_REVIEW;
    }

    public HandedIn getDocument() {
        return document;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
