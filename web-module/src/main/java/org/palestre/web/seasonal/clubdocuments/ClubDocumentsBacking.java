package org.palestre.web.seasonal.clubdocuments;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.palestre.seasonal.clubdocuments.boundary.DocumentKind;
import org.palestre.seasonal.clubdocuments.boundary.DueDocument;
import org.palestre.seasonal.clubdocuments.boundary.HandDocumentsIn;
import org.palestre.seasonal.clubdocuments.boundary.HandedIn;
import org.palestre.shared.BusinessException;
import org.palestre.web.i18n.Words;
import org.palestre.web.seasonal.CurrentClub;
import org.palestre.web.shell.Notices;

/** The documents that the city asks of the club, how each stands, and handing one in. */
@Named
@ViewScoped
public class ClubDocumentsBacking implements Serializable {

    private static final int LARGEST = 10 * 1024 * 1024;

    @Inject
    private HandDocumentsIn documents;

    @Inject
    private CurrentClub currentClub;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    private Long kind;
    private LocalDate validUntil;
    private transient Part file;
    private transient List<DueDocument> due;

    /** How the club stands with each kind. */
    public List<DueDocument> getDue() {
        if (due == null) {
            due = currentClub.club().map(club -> documents.due(club.id())).orElse(List.of());
        }
        return due;
    }

    /** Those for which the club has to do something. */
    public List<DueDocument> getCalling() {
        return getDue().stream().filter(DueDocument::due).toList();
    }

    /** Hands the chosen file in. */
    public String handIn() {
        if (kind == null) {
            throw BusinessException.invalid("shared.missing", "kind");
        }
        long club = currentClub
                .club()
                .orElseThrow(() -> BusinessException.notFound("accounts.unknownOrganisation"))
                .id();
        HandedIn handed =
                documents.handIn(club, kind, file == null ? null : file.getSubmittedFileName(), content(), validUntil);
        notices.success("clubdocuments.handedIn", name(handed.kind()));
        return "/account/club-documents?faces-redirect=true";
    }

    private byte[] content() {
        if (file == null || file.getSize() == 0) {
            throw BusinessException.invalid("clubdocuments.fileEmpty", "file");
        }
        if (file.getSize() > LARGEST) {
            throw BusinessException.invalid("clubdocuments.fileTooLarge", "file", LARGEST / 1024 / 1024);
        }
        try (InputStream stream = file.getInputStream()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw BusinessException.invalid("clubdocuments.fileEmpty", "file");
        }
    }

    /** The name of a kind in the language of the page. */
    public String name(DocumentKind one) {
        return one.name(words.language().getLanguage());
    }

    /** What exactly is wanted, in the language of the page. */
    public String help(DocumentKind one) {
        return one.help(words.language().getLanguage());
    }

    /** The icon that goes with how a document stands. */
    public String icon(DueDocument.Standing standing) {
        return switch (standing) {
            case MISSING -> "exclamation-circle";
            case TO_REVIEW -> "clock";
            case REFUSED -> "times-circle";
            case EXPIRED -> "calendar-times";
            case EXPIRING -> "hourglass";
            case VALID -> "check-circle";
        };
    }

    /** The colour that goes with it; it never speaks alone. */
    public String tone(DueDocument.Standing standing) {
        return switch (standing) {
            case MISSING, REFUSED, EXPIRED -> "danger";
            case EXPIRING -> "warning";
            case TO_REVIEW -> "info";
            case VALID -> "success";
        };
    }

    public Long getKind() {
        return kind;
    }

    public void setKind(Long kind) {
        this.kind = kind;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
