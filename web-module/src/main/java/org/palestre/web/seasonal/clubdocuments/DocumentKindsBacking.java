package org.palestre.web.seasonal.clubdocuments;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.palestre.seasonal.clubdocuments.boundary.DocumentKind;
import org.palestre.seasonal.clubdocuments.boundary.ManageDocumentKinds;
import org.palestre.web.shell.Notices;

/** The kinds of documents that the city asks for; one of them, or a new one, is changed at a time. */
@Named
@ViewScoped
public class DocumentKindsBacking implements Serializable {

    private static final String HERE = "/gestion/document-kinds?faces-redirect=true";

    @Inject
    private ManageDocumentKinds kinds;

    @Inject
    private Notices notices;

    private List<DocumentKind> all;
    private Long id;
    private DocumentKindFields fields;

    @PostConstruct
    void read() {
        all = kinds.kinds();
    }

    /** Puts the kind that the address names into the fields, or an empty one. */
    public void load() {
        fields = all.stream()
                .filter(kind -> kind.id().equals(id))
                .findFirst()
                .map(DocumentKindFields::new)
                .orElseGet(() -> new DocumentKindFields(
                        new DocumentKind(null, 0, "", "", "", "", true, false, 30, all.size() + 1)));
    }

    /** Saves what is in the fields. */
    public String save() {
        kinds.save(fields.kind());
        notices.success("clubdocuments.kinds.saved", fields.getNameFrench());
        return HERE;
    }

    /** Asks for it no more. */
    public String retire() {
        kinds.retire(fields.kind().id());
        notices.success("clubdocuments.kinds.retired", fields.getNameFrench());
        return HERE;
    }

    public List<DocumentKind> getAll() {
        return all;
    }

    public DocumentKindFields getFields() {
        return fields;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
