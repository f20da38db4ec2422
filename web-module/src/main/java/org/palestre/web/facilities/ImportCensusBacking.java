package org.palestre.web.facilities;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.palestre.facilities.boundary.CensusImportView;
import org.palestre.facilities.boundary.CensusOutcome;
import org.palestre.facilities.boundary.CensusRowQuery;
import org.palestre.facilities.boundary.CensusRowView;
import org.palestre.facilities.boundary.ImportCensus;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.web.shell.Notices;
import org.palestre.web.shell.PageLinks;

/** Takes over a file of the national census: upload, preview row by row, apply or throw away. */
@Named("importCensus")
@ViewScoped
public class ImportCensusBacking implements Serializable {

    private static final int SIZE = 50;
    private static final int LARGEST = 16 * 1024 * 1024;

    @EJB
    private transient ImportCensus importCensus;

    @Inject
    private Notices notices;

    private Long id;
    private String outcome;
    private String q;
    private int page = 1;
    private transient Part file;
    private transient CensusImportView shown;
    private transient List<CensusImportView> recent;
    private transient Page<CensusRowView> rows;

    /** What the address leads to; an import that does not exist is refused, and whoever may not import. */
    public void load() {
        if (id != null) {
            shown = importCensus.find(id);
        } else {
            recent = importCensus.recent();
        }
    }

    /** Reads the file and goes to its preview. */
    public String upload() {
        if (file == null || file.getSize() == 0) {
            throw BusinessException.invalid("facilities.censusNoFile", "file");
        }
        if (file.getSize() > LARGEST) {
            throw BusinessException.invalid("facilities.censusTooLarge", "file", LARGEST / 1024 / 1024);
        }
        try (InputStream content = file.getInputStream()) {
            id = importCensus.preview(file.getSubmittedFileName(), content.readAllBytes());
        } catch (IOException e) {
            throw BusinessException.invalid("facilities.censusNoFile", "file");
        }
        return here();
    }

    /** Shows the preview with what agents have written replaced, or kept again. */
    public String replan() {
        importCensus.replan(id, !getShown().overwrite());
        return here();
    }

    /** Does what the preview shows. */
    public String apply() {
        if (importCensus.apply(id)) {
            CensusImportView done = importCensus.find(id);
            notices.success(
                    "facilities.importCensus.applied",
                    done.count(CensusOutcome.CREATED),
                    done.count(CensusOutcome.CHANGED));
        } else {
            notices.warning("facilities.importCensus.stale");
        }
        return here();
    }

    /** Throws the preview away. */
    public String discard() {
        importCensus.discard(id);
        notices.success("facilities.importCensus.discarded");
        return "/gestion/import-census?faces-redirect=true";
    }

    private String here() {
        return "/gestion/import-census?faces-redirect=true&id=" + id;
    }

    /** The import that the address leads to. */
    public CensusImportView getShown() {
        if (shown == null) {
            shown = importCensus.find(id);
        }
        return shown;
    }

    public List<CensusImportView> getRecent() {
        if (recent == null) {
            recent = importCensus.recent();
        }
        return recent;
    }

    /** The rows of this page, and how many there are. */
    public Page<CensusRowView> getRows() {
        if (rows == null) {
            PageRequest asked = new PageRequest(Math.max(0, page - 1), SIZE);
            rows = importCensus.rows(id, new CensusRowQuery(chosen(), q), asked);
        }
        return rows;
    }

    /** Links to the pages of the rows. */
    public PageLinks links(long total) {
        return new PageLinks(page, SIZE, total)
                .with("id", id)
                .with("outcome", outcome)
                .with("q", q);
    }

    private CensusOutcome chosen() {
        return Arrays.stream(CensusOutcome.values())
                .filter(one -> one.name().equals(outcome))
                .findFirst()
                .orElse(null);
    }

    public CensusOutcome[] getOutcomes() {
        return CensusOutcome.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
