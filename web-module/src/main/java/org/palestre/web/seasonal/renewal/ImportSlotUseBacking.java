package org.palestre.web.seasonal.renewal;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.palestre.seasonal.renewal.boundary.ImportSlotUse;
import org.palestre.seasonal.renewal.boundary.SlotUseImport;
import org.palestre.seasonal.renewal.boundary.UsedSlot;
import org.palestre.shared.BusinessException;
import org.palestre.web.shell.Notices;
import org.palestre.web.shell.PackedFile;

/** Shows what a file of figures of use would bring, line by line, and then takes it. */
@Named
@ViewScoped
public class ImportSlotUseBacking implements Serializable {

    private static final int MOST_SHOWN = 300;
    private static final long LARGEST = 1024L * 1024;

    @EJB
    private transient ImportSlotUse importer;

    @Inject
    private Notices notices;

    private transient Part file;
    private PackedFile content;
    private transient SlotUseImport preview;

    /** Reads the chosen file; nothing is written yet. */
    public void read() {
        if (file == null || file.getSize() == 0) {
            throw BusinessException.invalid("shared.missing", "file");
        }
        if (file.getSize() > LARGEST) {
            throw BusinessException.invalid("renewal.use.tooLarge", "file", 1);
        }
        content = null;
        preview = null;
        try (InputStream stream = file.getInputStream()) {
            byte[] bytes = stream.readAllBytes();
            preview = importer.preview(bytes);
            content = PackedFile.of(bytes);
        } catch (IOException e) {
            throw BusinessException.invalid("shared.missing", "file");
        }
    }

    /** Takes the lines that can be taken. */
    public String apply() {
        SlotUseImport done = importer.apply(content.bytes());
        notices.success("renewal.use.done", done.lines().size(), done.errors().size());
        return "/gestion/import-slot-use?faces-redirect=true";
    }

    public SlotUseImport getPreview() {
        if (preview == null && content != null) {
            preview = importer.preview(content.bytes());
        }
        return preview;
    }

    /** The first lines. */
    public List<UsedSlot> getLines() {
        return getPreview().lines().stream().limit(MOST_SHOWN).toList();
    }

    /** How many lines are not shown. */
    public int getMore() {
        return Math.max(0, getPreview().lines().size() - MOST_SHOWN);
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
