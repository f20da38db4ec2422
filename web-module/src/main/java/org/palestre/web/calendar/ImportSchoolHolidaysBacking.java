package org.palestre.web.calendar;

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
import java.util.Map;
import java.util.TreeMap;
import org.palestre.calendar.boundary.HolidayImport;
import org.palestre.calendar.boundary.ImportSchoolHolidays;
import org.palestre.calendar.boundary.PlannedBreak;
import org.palestre.calendar.boundary.PlannedBreak.Outcome;
import org.palestre.shared.BusinessException;
import org.palestre.web.shell.Notices;
import org.palestre.web.shell.PackedFile;

/** Shows what the ministry's file would change, line by line, and then does it. */
@Named("importSchoolHolidays")
@ViewScoped
public class ImportSchoolHolidaysBacking implements Serializable {

    private static final int LARGEST = 2 * 1024 * 1024;
    private static final int MOST_SHOWN = 400;

    @EJB
    private transient ImportSchoolHolidays importer;

    @Inject
    private Notices notices;

    private transient Part file;
    private PackedFile content;
    private transient HolidayImport preview;

    /** Reads the chosen file; nothing is written yet. */
    public void read() {
        if (file == null || file.getSize() == 0) {
            throw BusinessException.invalid("shared.missing", "file");
        }
        if (file.getSize() > LARGEST) {
            throw BusinessException.invalid("calendar.import.tooLarge", "file", LARGEST / 1024 / 1024);
        }
        try (InputStream stream = file.getInputStream()) {
            byte[] bytes = stream.readAllBytes();
            preview = importer.preview(bytes);
            content = PackedFile.of(bytes);
        } catch (IOException e) {
            throw BusinessException.invalid("shared.missing", "file");
        }
    }

    /** Does what the preview says. */
    public String apply() {
        HolidayImport done = importer.apply(content.bytes());
        notices.success("calendar.importSchoolHolidays.done", done.count(Outcome.CREATED), done.count(Outcome.CHANGED));
        return "/gestion/manage-school-breaks?faces-redirect=true";
    }

    public HolidayImport getPreview() {
        if (preview == null && content != null) {
            preview = importer.preview(content.bytes());
        }
        return preview;
    }

    /** How many lines have which fate; only fates that occur. */
    public List<Map.Entry<Outcome, Long>> getCounts() {
        Map<Outcome, Long> counts = new TreeMap<>();
        Arrays.stream(Outcome.values())
                .forEach(outcome -> counts.put(outcome, getPreview().count(outcome)));
        counts.values().removeIf(count -> count == 0);
        return List.copyOf(counts.entrySet());
    }

    /** The lines of the city's zone, those that change something first. */
    public List<PlannedBreak> getRows() {
        List<PlannedBreak> rows = getPreview().rows();
        return java.util.stream.Stream.concat(
                        rows.stream().filter(PlannedBreak::effective),
                        rows.stream().filter(row -> !row.effective() && row.outcome() != Outcome.OTHER_ZONE))
                .limit(MOST_SHOWN)
                .toList();
    }

    /** How many lines of the zone are not shown. */
    public long getMore() {
        return getPreview().rows().size()
                - getPreview().count(Outcome.OTHER_ZONE)
                - getRows().size();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
