package org.palestre.web.seasonal.campaign;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.palestre.seasonal.boundary.CampaignView;
import org.palestre.seasonal.boundary.ManageCampaigns;
import org.palestre.seasonal.campaign.boundary.CampaignDocuments;
import org.palestre.seasonal.campaign.boundary.RequiredDocument;
import org.palestre.seasonal.clubdocuments.boundary.ManageDocumentKinds;
import org.palestre.web.i18n.Words;
import org.palestre.web.shell.Notices;

/** The documents that a campaign asks of clubs, written as one list. */
@Named
@ViewScoped
public class CampaignDocumentsBacking implements Serializable {

    @Inject
    private ManageCampaigns campaigns;

    @Inject
    private CampaignDocuments documents;

    @Inject
    private ManageDocumentKinds kinds;

    @Inject
    private Words words;

    @Inject
    private Notices notices;

    private long id;
    private CampaignView campaign;
    private ArrayList<RequiredDocument> seen;
    private ArrayList<DocumentRow> rows;

    /** Reads the list. */
    public void load() {
        campaign = campaigns.campaign(id);
        seen = new ArrayList<>(documents.required(id));
        rows = new ArrayList<>(seen.stream().map(DocumentRow::new).toList());
        if (rows.isEmpty()) {
            add();
        }
    }

    /** Saves the list; lines without any word in them count for nothing. */
    public String save() {
        documents.write(
                id,
                seen,
                rows.stream()
                        .filter(row -> !row.empty())
                        .map(DocumentRow::document)
                        .toList());
        notices.success("campaign.documents.saved");
        return "/gestion/campaign-documents?faces-redirect=true&id=" + id;
    }

    /** One more line. */
    public final void add() {
        rows.add(new DocumentRow());
    }

    /** One line less. */
    public void remove(DocumentRow row) {
        rows.remove(row);
    }

    /** A line changes places with the one before it. */
    public void up(DocumentRow row) {
        int place = rows.indexOf(row);
        if (place > 0) {
            Collections.swap(rows, place, place - 1);
        }
    }

    /** What can be asked for, by name: the city's kinds, and those that the campaign asks for although the city does no more. */
    public Map<Long, String> getKinds() {
        String language = words.language().getLanguage();
        Map<Long, String> names = new LinkedHashMap<>();
        kinds.kinds().forEach(kind -> names.put(kind.id(), kind.name(language)));
        seen.forEach(document -> names.putIfAbsent(document.kindId(), document.name(language)));
        return names;
    }

    public CampaignView getCampaign() {
        return campaign;
    }

    public List<DocumentRow> getRows() {
        return rows;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
