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
import org.palestre.facilities.boundary.CensusChange;
import org.palestre.facilities.boundary.CensusImportView;
import org.palestre.facilities.boundary.CensusOutcome;
import org.palestre.facilities.boundary.CensusRowQuery;
import org.palestre.facilities.boundary.CensusRowView;
import org.palestre.facilities.boundary.ImportCensus;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.web.i18n.Words;
import org.palestre.web.shell.Notices;

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

    @Inject
    private Words words;

    private Long id;
    private String outcome;
    private String q;
    private int page = 1;
    private transient Part file;
    private transient CensusImportView shown;
    private transient Page<CensusRowView> rows;

    /** Whether the address leads to an import that exists; otherwise it is refused. */
    public void load() {
        if (id != null) {
            shown = importCensus.find(id);
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
        return importCensus.recent();
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

    /** Why a row is as it is, in words. */
    public String reason(CensusRowView row) {
        if (row.reason() == null) {
            return "";
        }
        return row.reasonValue() == null ? words.text(row.reason()) : words.text(row.reason(), row.reasonValue());
    }

    /** One difference in words. */
    public String change(CensusChange change) {
        String field = words.text("facilities.census.field." + change.subject() + "." + change.field());
        String before =
                change.before() == null ? words.text("facilities.census.nothing") : said(change, change.before());
        return words.text(
                change.kept() ? "facilities.census.kept" : "facilities.census.changed",
                field,
                before,
                said(change, change.after()));
    }

    private String said(CensusChange change, String value) {
        return switch (change.field()) {
            case "accessible", "lit" -> words.text("true".equals(value) ? "facilities.yes" : "facilities.no");
            case "setting" -> words.text("facilities.AreaSetting." + value);
            default -> value;
        };
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

    /** The tone of an outcome's badge. */
    public String tone(CensusOutcome one) {
        return switch (one) {
            case CREATED -> "success";
            case CHANGED -> "info";
            case UNCHANGED -> "neutral";
            case KEPT -> "warning";
            case REFUSED -> "danger";
        };
    }

    /** The icon of an outcome's badge. */
    public String icon(CensusOutcome one) {
        return switch (one) {
            case CREATED -> "plus";
            case CHANGED -> "pencil";
            case UNCHANGED -> "equals";
            case KEPT -> "lock";
            case REFUSED -> "times";
        };
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
