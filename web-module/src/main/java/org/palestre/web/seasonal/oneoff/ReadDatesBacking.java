package org.palestre.web.seasonal.oneoff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.palestre.seasonal.oneoff.boundary.ReadDates;
import org.palestre.seasonal.oneoff.boundary.ReadLine;
import org.palestre.seasonal.oneoff.boundary.WantedDate;
import org.palestre.shared.BusinessException;
import org.palestre.web.shell.Notices;

/** Reads a calendar that is uploaded or pasted, shows each of its lines, and adds those that can be asked for. */
@Named
@ViewScoped
public class ReadDatesBacking implements Serializable {

    private static final int LARGEST = 512 * 1024;

    @Inject
    private RequestOneOffBookingBacking request;

    @Inject
    private ReadDates dates;

    @Inject
    private Notices notices;

    private transient Part file;
    private String pasted;
    private List<ReadLine> lines;

    /** Reads what was chosen, or else what was pasted; nothing of it is added yet. What was typed by hand is saved first. */
    public void read() {
        lines = null;
        request.keep();
        var draft = request.getSaved();
        if (file != null && file.getSize() > 0) {
            lines = dates.read(draft.organisationId(), draft.form(), content());
        } else {
            lines = dates.readText(draft.organisationId(), draft.form(), pasted);
        }
    }

    /** Adds the lines that can be asked for to the list, and saves it. */
    public String add() {
        List<WantedDate> wanted = lines.stream()
                .filter(ReadLine::addable)
                .map(line -> line.line().wanted())
                .toList();
        request.addAll(wanted);
        notices.success("oneoff.read.added", wanted.size());
        return "/account/request-one-off-booking?faces-redirect=true&draft=" + request.getDraft() + "&step="
                + OneOffPage.DATES.getAddress();
    }

    /** Forgets what was read. */
    public void discard() {
        lines = null;
    }

    private byte[] content() {
        if (file.getSize() > LARGEST) {
            throw BusinessException.invalid("oneoff.fileTooLarge", "file", LARGEST / 1024);
        }
        try (InputStream stream = file.getInputStream()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw BusinessException.invalid("oneoff.fileEmpty", "file");
        }
    }

    /** How many lines can be added. */
    public long getAddable() {
        return lines.stream().filter(ReadLine::addable).count();
    }

    public List<ReadLine> getLines() {
        return lines;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }
}
