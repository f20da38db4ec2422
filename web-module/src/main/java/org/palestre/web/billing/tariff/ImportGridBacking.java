package org.palestre.web.billing.tariff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import org.palestre.billing.tariff.boundary.ConsultTariffs;
import org.palestre.billing.tariff.boundary.DraftGrid;
import org.palestre.billing.tariff.boundary.GridImport;
import org.palestre.billing.tariff.boundary.GridView;
import org.palestre.billing.tariff.boundary.ImportGrid;
import org.palestre.shared.BusinessException;
import org.palestre.web.i18n.Words;
import org.palestre.web.shell.Notices;

/** A draft is filled from a file: first what it would become. */
@Named
@ViewScoped
public class ImportGridBacking implements Serializable {

    private static final int LARGEST = 2 * 1024 * 1024;

    @Inject
    private ConsultTariffs consult;

    @Inject
    private ImportGrid imports;

    @Inject
    private DraftGrid drafts;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    private long id;
    private GridView grid;
    private GridImport found;
    private transient Part file;

    /** Reads the draft that the address names. */
    public void load() {
        grid = consult.grid(id).grid();
    }

    /** Reads the file and shows what it says. */
    public void read() {
        found = null;
        if (file == null || file.getSize() == 0) {
            throw BusinessException.invalid("shared.missing", "file");
        }
        if (file.getSize() > LARGEST) {
            throw BusinessException.invalid("tariff.fileTooLarge", "file", LARGEST / 1024 / 1024);
        }
        try (InputStream stream = file.getInputStream()) {
            found = imports.read(id, stream.readAllBytes());
        } catch (IOException e) {
            throw BusinessException.invalid("shared.missing", "file");
        }
    }

    /** Takes over what was looked at. */
    public String apply() {
        drafts.replaceItems(id, grid.version(), found.items());
        notices.success("tariff.imported", found.items().size());
        return "/gestion/tariff-grid?faces-redirect=true&id=" + id;
    }

    /** The sentence of a line's error. */
    public String error(GridImport.LineError line) {
        return words.text("error." + line.code(), line.value() == null ? "" : line.value());
    }

    public GridView getGrid() {
        return grid;
    }

    public GridImport getFound() {
        return found;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
